import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeKey, type MadeKey } from '../keys/make-key.ts'
import type { KeyRecord } from '../model/key.ts'
import { SqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Note } from '../store/store.ts'
import { keyspaceOf, policyOf, projectOf, recordOf } from '../testing/records.ts'
import { followBoundMs } from './follower.ts'
import { MemoryVerifier } from './memory-verifier.ts'

const projectId = 'proj_acme'
const note: Note = { actor: { kind: 'system', id: 'tests', projectId }, action: 'test', at: 0, details: {} }

let folder: string
let closing: (() => Promise<unknown>)[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'why401-verify-'))
  closing = []
})

afterEach(async () => {
  for (const close of closing.toReversed()) await close()
  await rm(folder, { recursive: true })
})

async function openStore() {
  const store = await SqliteStore.open(join(folder, 'keys.db'))
  closing.push(() => store.close())
  return store
}

async function openVerifier(store: SqliteStore) {
  const verifier = await MemoryVerifier.open(store)
  closing.push(() => verifier.close())
  return verifier
}

async function issue(store: SqliteStore, changes: Partial<KeyRecord> = {}): Promise<MadeKey & { record: KeyRecord }> {
  const made = makeKey('acme', 'live')
  const { hash, start, hint } = made
  const [record] = await store.keys.insert([recordOf(hint, { hash, start, hint, ...changes })], note)
  return { ...made, record: record as KeyRecord }
}

async function withProject() {
  const store = await openStore()
  await store.projects.insert(projectOf(projectId), note)
  await store.projects.insertKeyspace(keyspaceOf('ks_weather', projectId), note)
  return store
}

describe('on SQLite', () => {
  test('what another process writes holds here in time: a key, its revocation, a suspended project', async () => {
    const theirs = await withProject()
    const ours = await openVerifier(await openStore())
    const { text, record } = await issue(theirs)
    const ask = async () => (await ours.verify(projectId, { key: text.reveal() })).code
    await new Promise((resolve) => setTimeout(resolve, followBoundMs + 1))
    expect(await ask()).toBeNull()
    await theirs.projects.change(projectId, { suspendedAt: Date.now() }, note)
    await new Promise((resolve) => setTimeout(resolve, followBoundMs + 1))
    expect(await ask()).toBe('account.suspended')
    await theirs.keys.change(projectId, record.id, () => ({ revokedAt: Date.now(), revokeReason: 'left' }), note)
    await new Promise((resolve) => setTimeout(resolve, followBoundMs + 1))
    const failed = (await ours.verify(projectId, { key: text.reveal() })).evaluated.flatMap(({ code }) => code ?? [])
    expect(failed).toEqual(['account.suspended', 'key.revoked'])
  })

  test('a revocation by another process is in force here since it was followed, within its bound', async () => {
    const theirs = await withProject()
    const ours = await openVerifier(await openStore())
    const { text, record } = await issue(theirs)
    await ours.verify(projectId, { key: text.reveal() })
    const revokedAt = Date.now()
    const revoke = () => ({ revokedAt, revokeReason: 'left' }) as const
    const revoked = (await theirs.keys.change(projectId, record.id, revoke, note)) as KeyRecord
    const since = await ours.inForceSince(revoked)
    expect(since).toBeGreaterThanOrEqual(revokedAt)
    expect(since).toBeLessThanOrEqual(Date.now())
    expect((await ours.verify(projectId, { key: text.reveal() })).code).toBe('key.revoked')
    await new Promise((resolve) => setTimeout(resolve, followBoundMs))
    expect(await ours.inForceSince(revoked)).toBe(since)
  })

  test('uses and limits go on where they stood', async () => {
    const store = await withProject()
    const limits = [{ name: 'day', limit: 10, windowSeconds: 86_400 }]
    const uses = { remaining: 1000, total: 1000, refill: null, refilledAt: Date.now() }
    const { text } = await issue(store, { uses, policy: policyOf({ limits }) })
    const request = { key: text.reveal(), cost: 50 }
    const before = await MemoryVerifier.open(store)
    for (let time = 0; time < 4; time++) await before.verify(projectId, request)
    await before.close()
    const after = await openVerifier(store)
    const granted = await Promise.all(Array.from({ length: 10 }, () => after.verify(projectId, request)))
    expect(granted.filter(({ valid }) => valid)).toHaveLength(6)
    expect(granted[5]?.remaining).toBe(500)
    expect(granted[6]).toMatchObject({ code: 'limit.rate', limits: [{ name: 'day', remaining: 0 }] })
  })

  test('few uses left are told by what the owner set, after a restart, too', async () => {
    const store = await withProject()
    const uses = { remaining: 1000, total: 1000, refill: null, refilledAt: Date.now() }
    const { text } = await issue(store, { uses })
    const ask = async (verifier: MemoryVerifier, cost: number) =>
      (await verifier.verify(projectId, { key: text.reveal(), cost })).warnings
    const before = await MemoryVerifier.open(store)
    expect(await ask(before, 500)).toEqual([])
    expect(await ask(before, 450)).toEqual([{ kind: 'uses-low', remaining: 50 }])
    await before.close()
    expect(await ask(await openVerifier(store), 1)).toEqual([{ kind: 'uses-low', remaining: 49 }])
  })

  test('what was counted can be read: usage, callers, refusals', async () => {
    const store = await withProject()
    const { text, record } = await issue(store)
    const verifier = await openVerifier(store)
    const caller = { address: '192.0.2.7', userAgent: 'curl/8.5.0' }
    const ask = (key: string) => verifier.verify(projectId, { key, caller, route: 'GET /', environment: 'live' })
    const unknown = makeKey('acme', 'live').text.reveal()
    await ask(text.reveal())
    await ask(text.reveal())
    const refused = await ask(unknown)
    await verifier.flush()
    const now = Date.now()
    const usage = await store.usage.ofProject(projectId, now - 7_200_000, now + 7_200_000, record.id)
    expect(usage.reduce((sum, { count }) => sum + count, 0)).toBe(2)
    expect(await store.usage.callersOf(record.id, 0)).toMatchObject([{ network: '192.0.2.0/24', count: 2 }])
    expect(await store.usage.callsOf(record.id, { from: now - 86_400_000, to: now + 1 })).toEqual([
      { detail: 'all', address: '192.0.2.7', origin: '', permissions: '', count: 2 },
    ])
    expect(await store.refusals.byRequestId(refused.requestId, { projectId })).toMatchObject({
      code: 'key.unknown',
      environment: 'live',
      keyId: null,
    })
    expect((await store.keys.byHash(record.hash))?.record.lastUsedAt).toBeGreaterThan(now - 60_000)
  })

  test('all keys come into memory, and are answered from there', async () => {
    const store = await withProject()
    const keys = await Promise.all(Array.from({ length: 20 }, () => issue(store)))
    const verifier = await openVerifier(store)
    await verifier.warm()
    expect(verifier.counts).toEqual({ known: 20, inMemory: 20 })
    for (const { text } of keys)
      expect(verifier.verify(projectId, { key: text.reveal() })).toMatchObject({ valid: true })
  })
})
