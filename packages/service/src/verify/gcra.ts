import type { RateLimit } from '../model/key.ts'

/**
 * The generic cell rate algorithm (ITU-T I.371, as a virtual schedule), exact: a limit of L requests per window of W
 * milliseconds grants at most L + floor(t L / W) requests in any t milliseconds.
 *
 * The backlog is counted in units of 1/L millisecond, in which a request weighs W and the allowance is L W: integers, so
 * nothing is rounded in a million requests. Exact up to L W = 2^53: a million requests in a hundred days.
 */
export function backlogAfter(limit: RateLimit, backlog: number, elapsedMs: number): number {
  return elapsedMs <= 0 ? backlog : Math.max(0, backlog - elapsedMs * limit.limit)
}

export function weightOf(limit: RateLimit): number {
  return limit.windowSeconds * 1000
}

/** Whether one more request fits. */
export function fits(limit: RateLimit, backlog: number): boolean {
  return backlog + weightOf(limit) <= weightOf(limit) * limit.limit
}

/** Requests that still fit at once. */
export function remainingOf(limit: RateLimit, backlog: number): number {
  return Math.max(0, Math.floor((weightOf(limit) * limit.limit - backlog) / weightOf(limit)))
}

/** Milliseconds until one more request fits. */
export function waitOf(limit: RateLimit, backlog: number): number {
  return Math.max(0, Math.ceil((backlog + weightOf(limit) - weightOf(limit) * limit.limit) / limit.limit))
}

/** Milliseconds until the whole allowance is back. */
export function resetOf(limit: RateLimit, backlog: number): number {
  return Math.ceil(backlog / limit.limit)
}

/** The theoretical arrival time that is saved: rounded up, so a restart never grants more. */
export function arrivalOf(limit: RateLimit, backlog: number, spentAt: number): number {
  return spentAt + resetOf(limit, backlog)
}

/** The backlog that a saved arrival time stands for; a limit that has become smaller starts full at most. */
export function backlogOf(limit: RateLimit, arrival: number, at: number): number {
  return Math.min(Math.max(0, arrival - at) * limit.limit, weightOf(limit) * limit.limit)
}
