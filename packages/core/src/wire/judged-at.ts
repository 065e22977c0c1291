import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { latestShown, refusedAt, type Moment } from './shown-time.ts'
import { answeredAt } from './time.ts'

/**
 * The moment at which a token has to have been valid: that of the refusal where the paste shows it, so that a log of last
 * month is not judged by today. A log that was written before the token was issued tells of another refusal.
 */
export const judgedAt = once((observed: Observed): Moment => {
  const { now } = observed
  const shown = refusedAt(observed)
  const issued = answeredAt(observed) === null ? issuedAt(observed) : 0
  if (shown !== null && shown.to >= issued) return shown
  // Some line tells a time, and none tells when the refusal came: not before that.
  const seen = latestShown(observed)
  return { from: seen !== null && seen >= issued && seen < now ? seen : now, to: now }
})

function issuedAt({ credentials }: Observed): number {
  return Math.max(0, ...credentials.map(({ reading }) => (reading.jwt?.iat ?? reading.jwt?.nbf ?? 0) * 1000))
}
