import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { makeKey, makeRootKey } from '../../../packages/service/dist/keys/make-key.js'
import { newId } from '../../../packages/service/dist/keys/new-id.js'
import { defaultKeyspaceSettings } from '../../../packages/service/dist/http/keyspace-settings.js'
import { freshRecord } from '../../../packages/service/dist/http/key-records.js'
import type { KeyRecord } from '../../../packages/service/dist/model/key.js'
import type { Keyspace } from '../../../packages/service/dist/model/project.js'
import type { Note, Store } from '../../../packages/service/dist/store/store.js'
import { SqliteStore } from '../../../packages/service/dist/store/sqlite/sqlite-store.js'
import { filesOf } from './files.ts'
import type { Issued } from './measured.ts'

/** Makes a database of so many keys, and the requests that ask for some of them: `fill.ts directory keys sampled`. */
const [directory = '.', ...counts] = process.argv.slice(2)
const [keys = 0, sampled = 0] = counts.map(Number)
const perInsert = 5000
/** Of twenty keys that are sent one is expired, one disabled, one revoked, and one was never issued. */
const ends: readonly Issued['state'][] = ['expired', 'disabled', 'disabled']
const unknownTurn = 3

const files = filesOf(directory)
const filled = await fill(files.database)
await writeFile(files.rootKey, filled.rootKey, { mode: 0o600 })
await writeFile(files.bodies, JSON.stringify(filled.bodies))
await writeFile(files.issued, JSON.stringify(filled.issued))

interface Filled {
  readonly rootKey: string
  readonly bodies: readonly string[]
  readonly issued: readonly Issued[]
}

async function fill(path: string): Promise<Filled> {
  const store = await SqliteStore.open(path)
  const projectId = newId('proj')
  const now = Date.now()
  const note: Note = { actor: { kind: 'system', id: 'bench', projectId }, action: 'bench', at: now, details: {} }
  const keyspace = await fillProject(store, projectId, now, note)
  const rootKey = await fillRootKey(store, projectId, now, note)
  const bodies: string[] = []
  const issued: Issued[] = []
  const every = Math.max(1, Math.floor(keys / sampled))
  for (let from = 0; from < keys; from += perInsert) {
    const records: KeyRecord[] = []
    for (let at = from; at < Math.min(keys, from + perInsert); at++) {
      const turn = Math.floor(at / every) % 20
      const made = makeKey('bench', 'live')
      const traits = { permissions: ['user:read'], name: `key ${at}` }
      const record = freshRecord(made, traits, { keyspace, environment: 'live', createdBy: 'bench', now })
      records.push({ ...record, ...ending(turn, now) })
      const key = made.text.reveal()
      issued.push({ key, state: ends[turn] ?? 'good' })
      if (at % every === 0) bodies.push(bodyOf(turn === unknownTurn ? unknownKey() : key))
    }
    await store.keys.insert(records, note)
  }
  await store.close()
  return { rootKey, bodies, issued }
}

function ending(turn: number, now: number): Partial<KeyRecord> {
  if (turn === 0) return { expiresAt: now - 1000 }
  if (turn === 1) return { disabledAt: now }
  return turn === 2 ? { revokedAt: now, revokeReason: 'ceased' } : {}
}

async function fillProject(store: Store, projectId: string, createdAt: number, note: Note): Promise<Keyspace> {
  const settings = {
    keepRefusalsDays: 30,
    keepUsageDays: 90,
    undoDays: 30,
    contact: null,
    unknownKeysPerMinute: 1_000_000_000,
  }
  const project = {
    id: projectId,
    name: 'bench',
    createdAt,
    suspendedAt: null,
    suspendedBy: null,
    settings,
    version: 0,
  }
  await store.projects.insert(project, note)
  const keyspace = { id: newId('ks'), projectId, name: 'bench', prefix: 'bench', settings: defaultKeyspaceSettings }
  return store.projects.insertKeyspace({ ...keyspace, createdAt, deletedAt: null, version: 0 }, note)
}

async function fillRootKey(store: Store, projectId: string, createdAt: number, note: Note): Promise<string> {
  const { text, hash, hint } = makeRootKey()
  const traits = { id: newId('rk'), projectId, name: 'bench', hash, hint, scopes: ['keys:verify'] as const }
  const times = { createdAt, expiresAt: null, revokedAt: null, lastUsedAt: null }
  await store.people.insertRootKey({ ...traits, ...times, createdBy: 'bench' }, note)
  return text.reveal()
}

function unknownKey(): string {
  return `bench_live_${randomBytes(32).toString('hex').slice(0, 42)}`
}

function bodyOf(key: string): string {
  return JSON.stringify({
    key,
    keyspace: 'bench',
    permissions: 'user:read',
    environment: 'live',
    caller: { address: '203.0.113.7', user_agent: 'bench/1.0' },
    route: 'GET /v1/users',
  })
}
