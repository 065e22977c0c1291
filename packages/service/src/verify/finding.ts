import type { RefusalCode, RefusalMembers } from '@why401/core/issuer'

/** Why a check failed. */
export interface Failure {
  readonly code: RefusalCode
  /** One sentence for the holder of the key. */
  readonly detail: string
  readonly members: RefusalMembers
}

/** What a check found. */
export type Finding = 'passed' | 'not-applicable' | Failure

export function isFailure(finding: Finding): finding is Failure {
  return typeof finding === 'object'
}

const mostTimes = 4096
const times = new Map<number, string>()

/** Remembered: whoever is refused is refused again, and for the same moment. */
export function isoTime(at: number): string {
  const known = times.get(at)
  if (known !== undefined) return known
  if (times.size >= mostTimes) times.clear()
  const text = new Date(at).toISOString()
  times.set(at, text)
  return text
}
