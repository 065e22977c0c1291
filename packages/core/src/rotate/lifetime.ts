const dayMs = 24 * 60 * 60 * 1000

export interface Lifetime {
  /** `2027-11-21`, the last day on which the new key works. */
  readonly expires: string
  /** In seconds. */
  readonly ttl: number
}

/**
 * A new key lives as long as the old one was made for, from now on.
 * @param created `2026-03-01T10:00:00Z` @param until a date or time; null: the old key has no end
 * @param mostDays null: the issuer sets no bound, and a key without an end gets none
 * @param now milliseconds since the epoch
 */
export function lifetimeOf(
  created: string | null,
  until: string | null,
  mostDays: number | null,
  now: number,
): Lifetime | null {
  const from = Date.parse(created ?? '')
  const to = Date.parse(until ?? '')
  const length = to - from
  const most = mostDays === null ? null : mostDays * dayMs
  const isKnown = Number.isFinite(length) && length > 0
  if (!isKnown && most === null) return null
  // A date ends with its day, so a whole number of days is rounded up.
  const wanted = isKnown ? Math.ceil(length / dayMs) * dayMs : (most ?? 0)
  const lives = most === null ? wanted : Math.min(wanted, most)
  return { expires: new Date(now + lives).toISOString().slice(0, 10), ttl: Math.round(lives / 1000) }
}
