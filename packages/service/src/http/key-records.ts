import type { KeyRecord } from '../model/key.ts'
import type { Keyspace } from '../model/project.ts'
import { newId } from '../keys/new-id.ts'
import { plainTraits, policyOf, usesOf, type KeyTraits } from './key-traits.ts'

const dayMs = 86_400_000

/** How the text of a key is known: just made, or imported. */
export interface KnownText {
  readonly hash: string
  readonly start: string
  readonly hint: string
}

export interface Origin {
  readonly keyspace: Keyspace
  readonly environment: KeyRecord['environment']
  readonly createdBy: string
  readonly now: number
}

/** A record of a key that did not exist before. */
export function freshRecord(text: KnownText, traits: KeyTraits, origin: Origin): KeyRecord {
  const { keyspace, environment, createdBy, now } = origin
  const days = keyspace.settings.defaults.expiresInDays
  return {
    id: newId('key'),
    keyspaceId: keyspace.id,
    projectId: keyspace.projectId,
    environment,
    hash: text.hash,
    start: text.start,
    hint: text.hint,
    name: null,
    externalId: null,
    owner: null,
    tags: [],
    metadata: null,
    effectiveAt: null,
    expiresAt: days === null ? null : now + days * dayMs,
    ...plainTraits(traits),
    policy: policyOf(traits),
    createdAt: now,
    createdBy,
    disabledAt: null,
    revokedAt: null,
    revokeReason: null,
    revokeNote: null,
    successorId: null,
    predecessorId: null,
    supersededAt: null,
    graceEndsAt: null,
    graceLimitAt: null,
    graceOnFirstUseMs: null,
    uses: usesOf(traits.uses, now),
    lastUsedAt: null,
    version: 0,
  }
}
