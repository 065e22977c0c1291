import type { Json } from '@why401/core'
import type { Actor } from '../model/actor.ts'
import type { KeyRecord } from '../model/key.ts'
import type { Keyspace } from '../model/project.ts'
import { scrub } from '../observe/scrub.ts'
import type { KeyPatch, Store } from '../store/store.ts'

export interface LeakSeen {
  /** Where it was found; anything in it that looks like a key is cut out before it is kept. */
  readonly url: string | null
  /** Who says so: `github`, `form`, `owner`. */
  readonly source: string
  readonly actor: Actor
  readonly at: number
}

type Parts = { readonly store: Pick<Store, 'keys' | 'projects'> }

/**
 * A key was seen in public: does what its keyspace says, tells the owner, and keeps the place. The same key reported again changes nothing: null.
 */
export async function takeLeak({ store }: Parts, key: KeyRecord, seen: LeakSeen): Promise<KeyRecord | null> {
  const keyspace = (await store.projects.keyspaces()).find(({ id }) => id === key.keyspaceId)
  const measure = keyspace?.settings.onLeak ?? 'revoke'
  const url = seen.url === null ? null : scrub(seen.url)
  const details: Readonly<Record<string, Json>> = { key_id: key.id, source: seen.source, url, measure }
  return store.keys.change(key.projectId, key.id, (record) => patchOf(record, keyspace ?? null, url, seen.at), {
    actor: seen.actor,
    action: 'key.leak',
    at: seen.at,
    details,
    events: [{ type: 'key.leaked', payload: details }],
  })
}

/** The reason marks a leak that was dealt with, whether or not the key is revoked by it. */
function patchOf(record: KeyRecord, keyspace: Keyspace | null, url: string | null, now: number): KeyPatch | null {
  if (record.revokedAt !== null || record.revokeReason === 'leaked') return null
  const marked: KeyPatch = { revokeReason: 'leaked', revokeNote: url }
  if (!keyspace) return { ...marked, revokedAt: now }
  const { onLeak, leakGraceSeconds, quarantinePermissions } = keyspace.settings
  switch (onLeak) {
    case 'revoke':
      return { ...marked, revokedAt: now }
    case 'grace':
      return { ...marked, expiresAt: Math.min(record.expiresAt ?? Infinity, now + leakGraceSeconds * 1000) }
    case 'quarantine':
      return { ...marked, policy: { ...record.policy, roles: [], permissions: [...quarantinePermissions].toSorted() } }
    case 'notify':
      return marked
  }
}
