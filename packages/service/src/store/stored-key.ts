import type { Environment, KeyRecord, KeyStatus } from '../model/key.ts'
import type { Meter } from '../model/records.ts'

/** A key as the decision needs it: the record, and what was spent. */
export interface StoredKey {
  readonly record: KeyRecord
  /** null: nothing saved yet. */
  readonly meter: Meter | null
}

export type KeyPatch = Partial<
  Pick<
    KeyRecord,
    | 'name'
    | 'externalId'
    | 'owner'
    | 'tags'
    | 'metadata'
    | 'policy'
    | 'effectiveAt'
    | 'expiresAt'
    | 'disabledAt'
    | 'revokedAt'
    | 'revokeReason'
    | 'revokeNote'
    | 'successorId'
    | 'supersededAt'
    | 'graceEndsAt'
    | 'graceLimitAt'
    | 'graceOnFirstUseMs'
    | 'uses'
  >
>

export interface KeyFilter {
  readonly keyspaceId?: string
  readonly environment?: Environment
  readonly externalId?: string
  readonly owner?: string
  readonly tag?: string
  readonly status?: KeyStatus
  /** Substring of name, external id or owner, any case; or a key id, start or hint. */
  readonly search?: string
}

/** Keys that were written after a version. */
export interface KeyChanges {
  readonly version: number
  readonly edition: number
  readonly hashes: readonly string[]
}
