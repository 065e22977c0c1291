import { copyFile, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyChain } from '../../audit/chain.ts'
import { aKey, aNote, collect, ours, withTenants } from '../suite/records.ts'
import { restoreBackup } from './restore/restore.ts'
import { RestoreRefused } from './restore/restore-refused.ts'
import { DatabaseTooNew } from './migrate.ts'
import { openWriter } from './open-database.ts'
import { SqliteStore } from './sqlite-store.ts'

let directory: string
let files = 0

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-backup-'))
})
afterAll(() => rm(directory, { recursive: true }))

function aFile(): string {
  return join(directory, `${++files}.sqlite`)
}

async function modeOf(file: string): Promise<number> {
  return (await stat(file)).mode & 0o777
}

/** A backup with one key. */
async function aBackup() {
  const store = (await withTenants(await SqliteStore.open(aFile()))) as SqliteStore
  const key = aKey()
  await store.keys.insert([key], aNote('key.create'))
  const file = aFile()
  await store.backup(file)
  await store.close()
  return { file, key }
}

describe('the files of a store', () => {
  test('are readable by their owner alone', async () => {
    const file = aFile()
    const store = await withTenants(await SqliteStore.open(file))
    for (const name of [file, `${file}-wal`, `${file}-shm`]) expect(await modeOf(name)).toBe(0o600)
    const copy = aFile()
    await store.backup(copy)
    expect(await modeOf(copy)).toBe(0o600)
    await store.close()
  })

  test('of a later version are not opened', async () => {
    const file = aFile()
    await (await SqliteStore.open(file)).close()
    const writer = openWriter(file)
    await sql`insert into migrations values (99, 'future', 0)`.execute(writer)
    await writer.destroy()
    await expect(SqliteStore.open(file)).rejects.toThrow(DatabaseTooNew)
  })
})

describe('a backup', () => {
  test('is whole while keys are written, and what was there before it is in it', async () => {
    const store = (await withTenants(await SqliteStore.open(aFile()))) as SqliteStore
    const before = Array.from({ length: 200 }, () => aKey())
    await store.keys.insert(before, aNote('key.import'))
    const copy = aFile()
    const writing = Array.from({ length: 100 }, () => store.keys.insert([aKey()], aNote('key.create')))
    await Promise.all([store.backup(copy), ...writing])
    await store.close()

    const target = aFile()
    await restoreBackup(copy, target)
    const restored = await SqliteStore.open(target)
    expect(await restored.keys.byHashes(before.map(({ hash }) => hash))).toHaveLength(200)
    const entries = await collect(restored.audit.export(ours))
    expect(verifyChain(entries)).toMatchObject({ intact: true })
    expect(await restored.keys.count(ours, {}, 0)).toBe(entries.length - 3)
    await restored.close()
  })

  test('overwrites nothing, and leaves nothing when it fails', async () => {
    const store = await SqliteStore.open(aFile())
    const taken = aFile()
    await writeFile(taken, 'mine')
    await expect(store.backup(taken)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await readFile(taken, 'utf8')).toBe('mine')
    await expect(store.backup(join(directory, 'missing', 'x'))).rejects.toMatchObject({ code: 'ENOENT' })
    await store.close()
  })

  test('is restored over a database only when that is asked for', async () => {
    const { file, key } = await aBackup()
    const target = aFile()
    await (await SqliteStore.open(target)).close()
    await expect(restoreBackup(file, target)).rejects.toThrow(RestoreRefused)
    await restoreBackup(file, target, { replace: true })
    const restored = await SqliteStore.open(target)
    expect(await restored.keys.byHash(key.hash)).not.toBeNull()
    await restored.close()
    expect(await modeOf(target)).toBe(0o600)
  })

  test('replaces a database with what its log still held', async () => {
    const { file, key } = await aBackup()
    const target = aFile()
    const old = (await withTenants(await SqliteStore.open(target))) as SqliteStore
    const late = aKey()
    await old.keys.insert([late], aNote('key.create'))
    // As a crash leaves it: the last changes are in the log alone.
    const crashed = aFile()
    for (const end of ['', '-wal']) await copyFile(target + end, crashed + end)
    await old.close()
    await restoreBackup(file, crashed, { replace: true })
    const restored = await SqliteStore.open(crashed)
    expect(await restored.keys.byHash(late.hash)).toBeNull()
    expect(await restored.keys.byHash(key.hash)).not.toBeNull()
    await restored.close()
  })

  test.each<{ name: string; spoil: (file: string) => Promise<void>; error: RegExp }>([
    { name: 'is no database', spoil: (file) => writeFile(file, 'x'.repeat(9000)), error: /no backup of why401/ },
    { name: 'is empty', spoil: (file) => writeFile(file, ''), error: /no backup of why401/ },
    { name: 'is of another program', spoil: (file) => change(file, 'pragma application_id = 1'), error: /no backup/ },
    { name: 'is damaged', spoil: damage, error: /damaged|malformed/ },
    { name: 'is of a later version', spoil: (file) => change(file, later), error: /schema 99/ },
  ])('that $name is refused, and nothing is left', async ({ spoil, error }) => {
    const { file } = await aBackup()
    await spoil(file)
    const target = aFile()
    await expect(restoreBackup(file, target)).rejects.toThrow(error)
    expect((await readdir(directory)).filter((name) => join(directory, name).startsWith(target))).toEqual([])
  })
})

const later = "insert into migrations values (99, 'future', 0)"

async function change(file: string, statement: string): Promise<void> {
  const writer = openWriter(file)
  await sql.raw(statement).execute(writer)
  await sql`pragma wal_checkpoint(truncate)`.execute(writer)
  await writer.destroy()
}

/** Overwrites pages behind the first ones, which hold the schema. */
async function damage(file: string): Promise<void> {
  const bytes = await readFile(file)
  bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 20_000)
  await writeFile(file, bytes)
}
