import { responseHeader } from '../wire/sent.ts'
import { instantOf } from '../wire/time.ts'
import { defineExperiment } from '../model/experiment.ts'

const id = 'wait-and-retry'
const longestWait = 20_000

/** The same request once more after the time that the server asks for: a limit that calls itself something else passes by itself. */
export const waitAndRetry = defineExperiment({
  id,
  propose({ observed, base }) {
    const after = retryAfter(responseHeader(observed, 'retry-after'), base.answer.answeredAt)
    if (after !== null && after > longestWait) return []
    const isLimited = observed.status === 429 || after !== null
    return [
      {
        experiment: id,
        change: `the same request after ${Math.round((after ?? 2000) / 1000)} seconds`,
        edit: null,
        request: base.request,
        wait: after ?? 2000,
        heals: { 'limit.rate': isLimited ? 0.5 : 0.3 },
      },
    ]
  },
})

/** Milliseconds from `Retry-After`, which holds seconds or a date (RFC 9110, 10.2.3). */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null
  if (/^\s*\d{1,6}\s*$/.test(value)) return Number(value) * 1000
  const at = instantOf(value)
  return at === null ? null : Math.max(0, at - now)
}
