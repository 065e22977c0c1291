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

export function isoTime(at: number): string {
  return new Date(at).toISOString()
}
