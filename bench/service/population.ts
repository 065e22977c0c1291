import { makeKey, newId, type KeyPolicy, type KeyRecord, type MadeKey, type Note, type Store } from '@why401/service'
import { keyspaceOf, openPolicy, projectOf, recordOf } from '../../packages/service/src/testing/records.ts'

export type Kind = 'plain' | 'metered' | 'limited' | 'expired' | 'revoked' | 'bound'

/** Of ten keys. */
const kinds: readonly Kind[] = [
  'plain',
  'plain',
  'plain',
  'plain',
  'plain',
  'metered',
  'limited',
  'expired',
  'revoked',
  'bound',
]

export interface Population {
  readonly projectId: string
  readonly keys: { readonly text: string; readonly kind: Kind }[]
}

const perInsert = 10_000
const projectId = 'proj_bench'
const keyspaceId = 'ks_bench'
const permissions = ['billing:read', 'user:read']

const policies: Partial<Record<Kind, KeyPolicy>> = {
  limited: { ...openPolicy, permissions, limits: [{ name: 'minute', limit: 600, windowSeconds: 60 }] },
  bound: { ...openPolicy, permissions, restrictions: { ips: ['192.0.2.0/24'], origins: null } },
}
const plainPolicy = { ...openPolicy, permissions }

/** A project whose keys are of all kinds, in a store that is new. */
export async function fill(store: Store, count: number): Promise<Population> {
  const now = Date.now()
  const note: Note = {
    actor: { kind: 'system', id: 'bench', projectId },
    action: 'bench.fill',
    at: now,
    details: {},
  }
  const { settings, ...project } = projectOf(projectId)
  // What is measured are keys that are looked up, however many one address asks for.
  await store.projects.insert({ ...project, settings: { ...settings, unknownKeysPerMinute: 1_000_000_000 } }, note)
  await store.projects.insertKeyspace(keyspaceOf(keyspaceId, projectId), note)
  const keys: Population['keys'][number][] = []
  for (let from = 0; from < count; from += perInsert) {
    const records: KeyRecord[] = []
    for (let at = from; at < Math.min(count, from + perInsert); at++) {
      const made = makeKey('acme', 'live')
      const kind = kinds[at % kinds.length] as Kind
      records.push(record(made, kind, now))
      keys.push({ text: made.text.reveal(), kind })
    }
    await store.keys.insert(records, note)
  }
  return { projectId, keys }
}

function record({ hash, start, hint }: MadeKey, kind: Kind, now: number): KeyRecord {
  return {
    ...recordOf(hint),
    id: newId('key'),
    projectId,
    keyspaceId,
    hash,
    start,
    hint,
    name: `key of customer ${hint}`,
    createdAt: now,
    policy: policies[kind] ?? plainPolicy,
    expiresAt: kind === 'expired' ? now - 1000 : now + 90 * 86_400_000,
    ...(kind === 'revoked' ? { revokedAt: now - 1000, revokeReason: 'compromised' as const } : {}),
    uses: kind === 'metered' ? { remaining: 1_000_000, total: 1_000_000, refill: null, refilledAt: now } : null,
  }
}
