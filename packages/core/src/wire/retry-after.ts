import { instantOf } from './time.ts'

/** Milliseconds from `Retry-After`, which holds seconds or a date (RFC 9110, 10.2.3); null where it is neither, as with a count since 1970. */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null
  if (/^\s*\d{1,8}\s*$/.test(value)) return Number(value) * 1000
  const at = instantOf(value)
  return at === null ? null : Math.max(0, at - now)
}
