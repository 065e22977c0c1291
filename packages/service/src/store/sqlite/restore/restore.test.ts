import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyChain } from '../../../audit/chain.ts'
import { plainKey } from '../../../testing/records.ts'
import { aKey, aNote, aRefusal, collect, newYear, ours, withTenants } from '../../suite/records.ts'
import { DatabaseTooNew, migrate, schemaNumber } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import { openFrozen, openWriter } from '../open-database.ts'
import { SqliteStore } from '../sqlite-store.ts'
import { restoreBackup } from './restore.ts'
import { RestoreRefused } from './restore-refused.ts'

let directory: string
let open: SqliteStore[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-restore-'))
  open = []
})
afterEach(async () => {
  for (const store of open) await store.close()
  await rm(directory, { recursive: true })
})

const at = (name: string) => join(directory, name)

async function opened(name: string): Promise<SqliteStore> {
  const store = await SqliteStore.open(at(name))
  open.push(store)
  return store
}

/** A store in use, and a backup from before its last change. */
async function inUse() {
  const store = (await withTenants(await opened('live.db'))) as SqliteStore
  const early = aKey()
  await store.keys.insert([early], aNote('key.create'))
  await store.backup(at('backup'))
  const late = aKey({ policy: { ...plainKey.policy, permissions: ['late:read'] } })
  await store.keys.insert([late], aNote('key.create'))
  await store.keys.change(ours, early.id, () => ({ revokedAt: newYear }), aNote('key.revoke'))
  return { store, early, late }
}

const restore = (backup = 'backup') => restoreBackup(at(backup), at('live.db'), { replace: true })

async function editionOf(store: SqliteStore): Promise<number> {
  return (await store.keys.changesSince(0)).edition
}

async function change(name: string, ...statements: readonly string[]): Promise<void> {
  const writer = openWriter(at(name))
  for (const statement of statements) await sql.raw(statement).execute(writer)
  await sql`pragma journal_mode = delete`.execute(writer)
  await writer.destroy()
}

async function damage(): Promise<void> {
  const bytes = await readFile(at('backup'))
  bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 20_000)
  await writeFile(at('backup'), bytes)
}

async function ofALaterVersion() {
  const { store, early } = await inUse()
  await store.close()
  open = []
  await change('live.db', `insert into migrations values (99, 'future', 0)`)
  return { early }
}

describe('restoring while the data are in use', () => {
  test('shows all of the backup to those who have the data open, as another edition', async () => {
    const { store, early, late } = await inUse()
    const other = await opened('live.db')
    const before = await store.keys.changesSince(0)
    const settings = await store.projects.version()
    await restore()
    for (const one of [store, other]) {
      expect((await one.keys.byHash(early.hash))?.record.revokedAt).toBeNull()
      expect(await one.keys.byHash(late.hash)).toBeNull()
      const after = await one.keys.changesSince(before.version)
      expect(after.edition).toBeGreaterThan(before.edition)
      expect(after.version).toBeGreaterThan(before.version)
      expect(await one.projects.version()).toBeGreaterThan(settings)
    }
  })

  test('keeps the data before in a backup, which takes the restoring back', async () => {
    const { store, early, late } = await inUse()
    const { kept } = await restore()
    expect(kept).toMatch(/live\.before-restore-\d{4}-\d\d-\d\dT[-\d]+Z\.db$/)
    expect((await stat(kept!)).mode & 0o777).toBe(0o600)
    const first = await editionOf(store)
    await restoreBackup(kept!, at('live.db'), { replace: true, now: Date.now() + 1 })
    expect(await editionOf(store)).toBeGreaterThan(first)
    expect((await store.keys.byHash(early.hash))?.record.revokedAt).toBe(newYear)
    expect(await store.keys.byHash(late.hash)).not.toBeNull()
    expect((await readdir(directory)).filter((name) => /restoring|partial/.test(name))).toEqual([])
  })

  test('stands in an audit log that is intact and still grows only', async () => {
    const { store } = await inUse()
    await restore()
    await store.adopt(await editionOf(store))
    await store.keys.insert([aKey()], aNote('key.create'))
    const entries = await collect(store.audit.export(ours))
    expect(verifyChain(entries)).toMatchObject({ intact: true })
    expect(entries.slice(-2)).toMatchObject([
      {
        action: 'data.restore',
        actor: { kind: 'root-key', id: 'local' },
        target: ours,
        details: { last_sequence: entries.length - 2 },
      },
      { action: 'key.create' },
    ])
    const writer = openWriter(at('live.db'))
    for (const forbidden of ['delete from audit', `update audit set action = 'x'`])
      await expect(sql.raw(forbidden).execute(writer)).rejects.toThrow(/append-only/)
    await writer.destroy()
  })

  test('makes no change that was decided on the data before, until they are known', async () => {
    const { store, early } = await inUse()
    const counted = { keyId: early.id, remaining: 1, refilledAt: newYear, arrivals: [], lastUsedAt: newYear }
    await restore()
    const edition = await editionOf(store)
    await expect(store.keys.insert([aKey()], aNote('key.create'))).rejects.toMatchObject({ code: 'REPLACED' })
    await expect(store.refusals.add([aRefusal()], [])).rejects.toMatchObject({ name: 'DatabaseError' })
    const late = store.keys.change(ours, early.id, () => ({ name: 'late' }), aNote('key.update'))
    store.adopt(edition)
    await expect(late).rejects.toMatchObject({ code: 'REPLACED' })
    await expect(store.keys.saveMeters([counted as never], { edition: edition - 1 })).rejects.toMatchObject({
      code: 'REPLACED',
    })
    expect((await store.keys.byHash(early.hash))?.record).toMatchObject({ name: null, lastUsedAt: null })
    await store.keys.insert([aKey()], aNote('key.create'))
  })

  test('gives no policy a number that another one had', async () => {
    const { store, late } = await inUse()
    await store.keys.byHash(late.hash)
    await restore()
    store.adopt(await editionOf(store))
    const next = aKey({ policy: { ...plainKey.policy, permissions: ['next:read'] } })
    await store.keys.insert([next], aNote('key.create'))
    expect((await store.keys.byHash(next.hash))?.record.policy.permissions).toEqual(['next:read'])
  })

  test('takes over a backup of another installation, policies and secrets of its own included', async () => {
    const { store, early } = await inUse()
    const mine = await store.secret('session')
    await store.secret('fingerprint')
    const foreign = (await withTenants(await opened('foreign.db'))) as SqliteStore
    const keys = ['a:read', 'b:read', 'late:read'].map((permission) =>
      aKey({ policy: { ...plainKey.policy, permissions: [permission] } }),
    )
    for (const key of keys) await foreign.keys.insert([key], aNote('key.create'))
    const theirs = await foreign.secret('webhook:theirs')
    await foreign.secret('session')
    await foreign.backup(at('foreign.backup'))
    await restore('foreign.backup')
    store.adopt(await editionOf(store))
    expect(await store.keys.byHash(early.hash)).toBeNull()
    for (const key of keys) expect((await store.keys.byHash(key.hash))?.record.policy).toEqual(key.policy)
    expect(await store.secret('session')).toEqual(mine)
    expect(await store.secret('webhook:theirs')).toEqual(theirs)
  })

  test('brings an older backup to the form of today', async () => {
    const { store } = await inUse()
    const older = openWriter(at('older'))
    await migrate(older, migrations.slice(0, 6))
    await sql`insert into projects values ('proj_old', 'Old', 0, null, '{}', 0)`.execute(older)
    await sql`pragma journal_mode = delete`.execute(older)
    await older.destroy()
    const bytes = await readFile(at('older'))
    await restore('older')
    expect((await store.projects.all()).map(({ id }) => id)).toEqual(['proj_old'])
    expect(await readFile(at('older'))).toEqual(bytes)
  })

  test.each<{ name: string; spoil: () => Promise<void>; error: RegExp | typeof DatabaseTooNew }>([
    { name: 'no database', spoil: () => writeFile(at('backup'), 'x'.repeat(9000)), error: /no backup of why401/ },
    { name: 'damaged', spoil: damage, error: /damaged|malformed/ },
    {
      name: 'of a later version',
      spoil: () => change('backup', `insert into migrations values (99, 'future', 0)`),
      error: DatabaseTooNew,
    },
    {
      name: 'one with a changed audit log',
      spoil: () => change('backup', 'drop trigger audit_stays', `update audit set action = 'x' where sequence = 2`),
      error: /audit log of proj_ours is not intact at entry 2/,
    },
    { name: 'of other tables', spoil: () => change('backup', 'create table more (x)'), error: /other tables/ },
  ])('changes nothing for a backup that is $name', async ({ spoil, error }) => {
    const { store, early, late } = await inUse()
    await spoil()
    const before = await store.keys.changesSince(0)
    await expect(restore()).rejects.toThrow(error)
    expect(await store.keys.changesSince(0)).toEqual(before)
    expect((await store.keys.byHash(early.hash))?.record.revokedAt).toBe(newYear)
    await store.keys.change(ours, late.id, () => ({ name: 'still' }), aNote('key.update'))
    expect((await readdir(directory)).toSorted()).toEqual(['backup', 'live.db', 'live.db-shm', 'live.db-wal'])
  })
})

describe('data of another version in use', () => {
  test('are replaced as a file, and kept as it was, where nobody has them open', async () => {
    const { early } = await ofALaterVersion()
    const { kept } = await restore()
    const theirs = openFrozen(kept!)
    expect(await schemaNumber(theirs)).toBe(99)
    await theirs.destroy()
    expect((await (await opened('live.db')).keys.byHash(early.hash))?.record.revokedAt).toBeNull()
  })

  test('are left alone while a process has them open', async () => {
    await ofALaterVersion()
    const theirs = openWriter(at('live.db'))
    await sql`select 1 from keys`.execute(theirs)
    await expect(restore()).rejects.toThrow(RestoreRefused)
    await theirs.destroy()
    expect((await readdir(directory)).toSorted()).toEqual(['backup', 'live.db'])
  })

  test('that are damaged make way, too', async () => {
    const { store, early } = await inUse()
    await store.close()
    open = []
    await writeFile(at('live.db'), 'x'.repeat(9000))
    const { kept } = await restore()
    expect(await readFile(kept!, 'utf8')).toBe('x'.repeat(9000))
    expect(await (await opened('live.db')).keys.byHash(early.hash)).not.toBeNull()
  })
})
