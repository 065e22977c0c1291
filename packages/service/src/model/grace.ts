import type { KeyRecord } from './key.ts'

/** `always`: at its time. `when_unused`: not while the key is used, in steps, up to a limit. */
export type GraceEnd = 'always' | 'when_unused'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** A grace that would end in use goes on for so long, again and again. So long ago is still in use. */
export const graceStepMs = 24 * hourMs
/** After the end that was set, no grace is prolonged further by itself. */
export const mostGraceMoreMs = 30 * graceStepMs
/** Whoever looks has looked before a grace ends, if not seldom: once a minute. */
const [leastNearMs, mostNearMs] = [2 * minuteMs, 6 * hourMs]

type Grace = Pick<KeyRecord, 'supersededAt' | 'graceEndsAt' | 'graceLimitAt' | 'lastUsedAt'>

/** What is written where somebody sets the end of a grace. */
export function graceUntil(
  graceEndsAt: number,
  graceEnd: GraceEnd,
): { readonly graceEndsAt: number; readonly graceLimitAt: number | null } {
  return { graceEndsAt, graceLimitAt: graceEnd === 'when_unused' ? graceEndsAt + mostGraceMoreMs : null }
}

/** Accepted since it has a successor, and within the last day of its grace so far. */
export function isGraceInUse({ supersededAt, graceEndsAt, lastUsedAt }: Grace, now: number): boolean {
  if (graceEndsAt === null || lastUsedAt === null) return false
  return lastUsedAt >= Math.max(supersededAt ?? 0, Math.min(now, graceEndsAt) - graceStepMs)
}

/** The last quarter of the grace, six hours at most: late enough to know who has not changed over, early enough to ask. */
export function isGraceNearEnd({ supersededAt, graceEndsAt }: Grace, now: number): boolean {
  if (graceEndsAt === null) return false
  const quarter = (graceEndsAt - (supersededAt ?? graceEndsAt)) / 4
  return graceEndsAt - now <= Math.min(mostNearMs, Math.max(leastNearMs, quarter))
}

/** Where a grace that ends in use goes on to; null: it ends. What ended a step ago stays ended. */
export function prolongedGrace(grace: Grace, now: number): number | null {
  const { graceEndsAt, graceLimitAt } = grace
  if (graceEndsAt === null || graceLimitAt === null || graceEndsAt >= graceLimitAt) return null
  if (now >= graceEndsAt + graceStepMs || !isGraceNearEnd(grace, now) || !isGraceInUse(grace, now)) return null
  const until = Math.min(graceLimitAt, Math.max(graceEndsAt, now) + graceStepMs)
  return until > now ? until : null
}

/** It has been prolonged, and may be again: its end is not one to warn of. */
export function isGraceOnTheWay({ graceEndsAt, graceLimitAt }: Grace): boolean {
  if (graceEndsAt === null || graceLimitAt === null) return false
  return graceEndsAt > graceLimitAt - mostGraceMoreMs && graceEndsAt < graceLimitAt
}
