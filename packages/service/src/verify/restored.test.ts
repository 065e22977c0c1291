import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openEmbedded } from '../embedded.ts'
import { makeKey, type MadeKey } from '../keys/make-key.ts'
import type { KeyRecord } from '../model/key.ts'
import { restoreBackup } from '../store/sqlite/restore/restore.ts'
import { SqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Note } from '../store/store.ts'
import { keyspaceOf, policyOf, projectOf, recordOf } from '../testing/records.ts'
import { followBoundMs } from './follower.ts'
import { MemoryVerifier } from './memory-verifier.ts'

const projectId = 'proj_acme'
const note: Note = { actor: { kind: 'system', id: 'tests', projectId }, action: 'test', at: 0, details: {} }

let folder: string
let store: SqliteStore
let verifier: MemoryVerifier
const file = () => join(folder, 'keys.db')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'why401-restored-'))
  store = await SqliteStore.open(file())
  await store.projects.insert(projectOf(projectId), note)
  await store.projects.insertKeyspace(keyspaceOf('ks_weather', projectId), note)
  verifier = await MemoryVerifier.open(store)
})
afterEach(async () => {
  await verifier.close()
  await store.close()
  await rm(folder, { recursive: true })
})

type Issued = MadeKey & { readonly record: KeyRecord }

async function issue(changes: Partial<KeyRecord> = {}): Promise<Issued> {
  const made = makeKey('acme', 'live')
  const { hash, start, hint } = made
  const [record] = await store.keys.insert([recordOf(hint, { hash, start, hint, ...changes })], note)
  verifier.apply(record as KeyRecord)
  return { ...made, record: record as KeyRecord }
}

async function change({ record }: Issued, patch: Parameters<typeof store.keys.change>[2]): Promise<KeyRecord> {
  const changed = (await store.keys.change(projectId, record.id, patch, note)) as KeyRecord
  verifier.apply(changed)
  return changed
}

const ask = async ({ text }: Issued, permissions?: string, by: Pick<MemoryVerifier, 'verify'> = verifier) =>
  by.verify(projectId, { key: text.reveal(), ...(permissions === undefined ? {} : { permissions }) })

const backup = () => store.backup(join(folder, 'backup'))

/** Resolves when the bound is over: from then on nothing is decided on the data before. */
async function restore(): Promise<void> {
  await restoreBackup(join(folder, 'backup'), file(), { replace: true })
  await new Promise((resolve) => setTimeout(resolve, followBoundMs + 1))
}

describe('after a backup was restored', () => {
  test('what was revoked since is valid again, what was made since is unknown, and roles are those of the backup', async () => {
    const role = { projectId, name: 'reader', permissions: ['a:read'] }
    await store.projects.saveRole(role, note)
    const early = await issue({ policy: policyOf({ roles: ['reader'] }) })
    await backup()
    const late = await issue({ policy: policyOf({ permissions: ['late:read'] }) })
    await change(early, () => ({ revokedAt: Date.now(), revokeReason: 'left' }))
    await store.projects.saveRole({ ...role, permissions: ['b:read'] }, note)
    await store.projects.change(projectId, { suspendedAt: Date.now() }, note)
    await verifier.reload()
    expect((await ask(early)).evaluated.flatMap(({ code }) => code ?? [])).toEqual(['account.suspended', 'key.revoked'])
    await restore()
    expect((await ask(early, 'a:read')).code).toBeNull()
    expect((await ask(early, 'b:read')).code).toBe('perm.scope')
    expect((await ask(late)).code).toBe('key.unknown')
    expect(verifier.counts.known).toBe(1)
  })

  test('keys made and changed afterwards hold at once, with the policies that they were given', async () => {
    const early = await issue()
    await backup()
    await ask(await issue({ policy: policyOf({ permissions: ['late:read'] }) }))
    await restore()
    await ask(early)
    const next = await issue({ policy: policyOf({ permissions: ['next:read'] }) })
    expect((await ask(next)).granted).toEqual(['next:read'])
    await change(early, () => ({ disabledAt: Date.now() }))
    expect((await ask(early)).code).toBe('key.revoked')
  })

  test('a change of the data before that is told late changes nothing', async () => {
    const early = await issue()
    await backup()
    const disabled = (await store.keys.change(
      projectId,
      early.record.id,
      () => ({ disabledAt: Date.now() }),
      note,
    )) as KeyRecord
    await restore()
    await ask(early)
    verifier.apply(disabled)
    expect((await ask(early)).code).toBeNull()
  })

  test('uses are those of the backup: what was counted before and not yet written is not taken from them', async () => {
    const uses = { remaining: 10, total: 10, refill: null, refilledAt: 0 }
    const early = await issue({ uses })
    await backup()
    for (let use = 0; use < 4; use++) await ask(early)
    await restore()
    expect((await ask(early)).remaining).toBe(9)
    await verifier.flush()
    expect((await store.keys.byHash(early.hash))?.meter?.remaining).toBe(9)
  })

  test('a guard in a process of its own knows it, and its refusals of before are written', async () => {
    const early = await issue()
    await backup()
    await change(early, () => ({ revokedAt: Date.now(), revokeReason: 'left' }))
    const embedded = await openEmbedded({ file: file() })
    const refused = await ask(early, undefined, embedded.verifier)
    expect(refused.code).toBe('key.revoked')
    await restore()
    expect((await ask(early, undefined, embedded.verifier)).code).toBeNull()
    await embedded.close()
    expect(await store.refusals.byRequestId(refused.requestId, { projectId })).toMatchObject({ code: 'key.revoked' })
  })

  test('one that cannot read the new data decides nothing on the old ones', async () => {
    const early = await issue()
    await backup()
    await change(early, () => ({ disabledAt: Date.now() }))
    const changesSince = store.keys.changesSince.bind(store.keys)
    store.keys.changesSince = () => Promise.reject(new Error('The store is down.'))
    await restore()
    await expect(ask(early)).rejects.toThrow('down')
    store.keys.changesSince = changesSince
    expect((await ask(early)).code).toBeNull()
  })
})
