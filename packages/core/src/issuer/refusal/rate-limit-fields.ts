import type { LimitState } from './refusal.ts'

export interface RateLimitFields {
  readonly 'ratelimit-policy': string
  readonly ratelimit: string
}

/** `RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-11, for answers of every kind; null without limits. */
export function rateLimitFields(limits: readonly LimitState[]): RateLimitFields | null {
  if (limits.length === 0) return null
  return {
    'ratelimit-policy': limits
      .map(({ name, limit, windowSeconds }) => `${item(name)};q=${whole(limit)};w=${whole(windowSeconds)}`)
      .join(', '),
    ratelimit: limits
      .map(
        ({ name, remaining, resetSeconds }) =>
          `${item(name)};r=${whole(remaining)};t=${whole(Math.ceil(resetSeconds))}`,
      )
      .join(', '),
  }
}

/** Seconds until all limits that are used up have some room again. */
export function retryAfterOf(limits: readonly LimitState[]): number | undefined {
  const waits = limits.filter(({ remaining }) => remaining < 1).map(({ resetSeconds }) => resetSeconds)
  return waits.length === 0 ? undefined : Math.max(...waits)
}

/** A string of structured fields (RFC 9651 section 3.3.3) holds printable ASCII alone. */
function item(name: string): string {
  return `"${name.replace(/[^\x20-\x7e]/g, '?').replace(/["\\]/g, '\\$&')}"`
}

/** An integer of structured fields: not negative, at most fifteen digits. */
function whole(value: number): number {
  return Math.min(Math.max(0, Math.trunc(value)), 999_999_999_999_999)
}
