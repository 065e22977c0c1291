import type { LimitState } from '@why401/core/issuer'
import type { RateLimit } from '../../model/key.ts'
import type { KeyEntry } from '../entry.ts'
import { backlogAfter, fits, remainingOf, resetOf, waitOf } from '../gcra.ts'
import type { KeyMeter } from '../key-meter.ts'
import type { KeyCheck } from './check.ts'

/** One more request fits into every limit of the key. */
export const rate: KeyCheck = ({ policy: { limits }, meter }, _request, now) => {
  if (limits.length === 0 || meter === null) return 'not-applicable'
  if (limits.every((limit, at) => fits(limit, backlogNow(limit, meter, at, now)))) return 'passed'
  const violated = limits.filter((limit, at) => !fits(limit, backlogNow(limit, meter, at, now)))
  const waitMs = Math.max(...limits.map((limit, at) => waitOf(limit, backlogNow(limit, meter, at, now))))
  const retryAfter = Math.max(1, Math.ceil(waitMs / 1000))
  return {
    code: 'limit.rate',
    detail: `Too many requests: ${violated.map(inWords).join(', ')}. One more is accepted in ${retryAfter} s.`,
    members: { retry_after: retryAfter, 'violated-policies': violated.map(({ name }) => name) },
  }
}

/** How the limits stand. */
export function limitStates({ policy, meter }: KeyEntry, now: number): readonly LimitState[] {
  if (meter === null || policy.limits.length === 0) return noLimits
  return policy.limits.map((limit, at) => {
    const backlog = backlogNow(limit, meter, at, now)
    return {
      name: limit.name,
      limit: limit.limit,
      windowSeconds: limit.windowSeconds,
      remaining: remainingOf(limit, backlog),
      resetSeconds: Math.ceil(resetOf(limit, backlog) / 1000),
    }
  })
}

const noLimits: readonly LimitState[] = Object.freeze([])

export function backlogNow(limit: RateLimit, meter: KeyMeter, at: number, now: number): number {
  return backlogAfter(limit, meter.backlogs[at] ?? 0, now - meter.spentAt)
}

function inWords({ name, limit, windowSeconds }: RateLimit): string {
  return `${name} allows ${limit} in ${windowSeconds} s`
}
