import type { VerifyRequest } from '../decision.ts'
import type { KeyEntry } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { RoleBook } from '../role-book.ts'

/** What the checks know besides the key and the request. */
export interface Surroundings {
  readonly roles: RoleBook
  /** Last four characters of a successor; undefined: not known yet. */
  hintOf(keyId: string): string | undefined
}

/** One check of a key whose whole text was presented. Spends nothing. `now` is milliseconds since the epoch. */
export type KeyCheck = (entry: KeyEntry, request: VerifyRequest, now: number, around: Surroundings) => Finding
