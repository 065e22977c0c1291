import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { sql, type Kysely } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseTooNew, migrate, schemaNumber } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openWriter } from './open-database.ts'
import type { Tables } from './tables.ts'

let directory: string
let database: Kysely<Tables>

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-migrate-'))
})
afterAll(() => rm(directory, { recursive: true }))
beforeEach(() => {
  database = openWriter(join(directory, `${Math.random()}.sqlite`))
})
afterEach(() => database.destroy())

async function schema(): Promise<unknown> {
  return (await sql`select type, name, sql from sqlite_schema order by name`.execute(database)).rows
}

describe('migrations', () => {
  test('are numbered one after another', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => at + 1))
  })

  test('are applied once', async () => {
    await migrate(database)
    const before = await schema()
    await migrate(database)
    expect(await schema()).toEqual(before)
    expect(await schemaNumber(database)).toBe(migrations.length)
  })

  test('bring an older database up, and keep what is in it', async () => {
    await migrate(database, migrations.slice(0, 1))
    await sql`insert into secrets values ('a', x'00')`.execute(database)
    await migrate(database)
    const upgraded = await schema()
    expect(await database.selectFrom('secrets').select('name').execute()).toEqual([{ name: 'a' }])
    await database.destroy()
    database = openWriter(join(directory, `${Math.random()}.sqlite`))
    await migrate(database)
    expect(await schema()).toEqual(upgraded)
  })

  test('let the graces of earlier keyspaces end as they did', async () => {
    await migrate(database, migrations.slice(0, 6))
    await sql`insert into projects values ('p', 'P', 0, null, '{}', 0)`.execute(database)
    const settings = '{"realm":"api","accepted":[{"in":"header"}]}'
    await sql`insert into keyspaces values ('ks', 'p', 'K', 'k', ${settings}, 0, 0, null, 0)`.execute(database)
    await migrate(database)
    const { settings: kept } = await database.selectFrom('keyspaces').select('settings').executeTakeFirstOrThrow()
    expect(JSON.parse(kept)).toEqual({ ...JSON.parse(settings), graceEnd: 'always' })
  })

  test('tell the environment of earlier refusals by their keys, and keep their counts', async () => {
    await migrate(database, migrations.slice(0, 5))
    await sql`insert into policies values (1, '{}')`.execute(database)
    await sql`insert into projects values ('p', 'P', 0, null, '{}', 0)`.execute(database)
    await sql`insert into keyspaces values ('ks', 'p', 'K', 'k', '{}', 0, 0, null, 0)`.execute(database)
    await sql`insert into keys (id, project_id, keyspace_id, environment, hash, start, hint, search, tags, policy_id, created_at,
      created_by, version) values ('key_1', 'p', 'ks', 'test', x'00', '', '', '', '[]', 1, 0, '', 0)`.execute(database)
    for (const keyId of ['key_1', 'key_gone', null]) {
      await sql`insert into refusals (request_id, project_id, at, code, key_id, network, route, evaluated, members)
        values (${keyId ?? 'none'}, 'p', 0, 'key.expired', ${keyId}, '', '', '[]', '{}')`.execute(database)
    }
    await sql`insert into refusal_counts values ('p', 0, 'key.expired', '', '', '', 7)`.execute(database)
    await migrate(database)
    const refusals = await database.selectFrom('refusals').select(['request_id', 'environment']).execute()
    expect(refusals.map(({ request_id, environment }) => [request_id, environment])).toEqual([
      ['key_1', 'test'],
      ['key_gone', 'unknown'],
      ['none', 'unknown'],
    ])
    const counts = await database.selectFrom('refusal_counts').select(['environment', 'count']).execute()
    expect(counts).toEqual([{ environment: 'unknown', count: 7 }])
  })

  test('that fail leave the schema as it was', async () => {
    await migrate(database)
    const before = await schema()
    const broken = { number: 99, name: 'broken', statements: ['create table halfway (a)', 'no sql'] }
    await expect(migrate(database, [...migrations, broken])).rejects.toThrow('syntax error')
    expect(await schema()).toEqual(before)
  })

  test('refuse a database of a later version, and say so', async () => {
    await migrate(database, [...migrations, { number: 99, name: 'future', statements: [] }])
    const opening = migrate(database)
    await expect(opening).rejects.toThrow(DatabaseTooNew)
    await expect(opening).rejects.toThrow(/schema 99, this version of why401 knows \d+/)
  })

  test('make the tables that better-auth asks for', async () => {
    await migrate(database)
    const auth = betterAuth({
      secret: 'only-for-a-test-0123456789abcdefghij',
      baseURL: 'http://127.0.0.1',
      database: { db: database, type: 'sqlite' },
      emailAndPassword: { enabled: true },
    })
    await auth.$context
    const missing = await getMigrations(auth.options)
    expect({ create: missing.toBeCreated, add: missing.toBeAdded }).toEqual({ create: [], add: [] })
  })

  test('keep lines of the audit log from being changed or deleted', async () => {
    await migrate(database)
    await sql`insert into audit values ('p', 1, 1, 'system', 's', 'a', 't', '{}', 'h', 'g')`.execute(database)
    await expect(sql`update audit set action = 'b'`.execute(database)).rejects.toThrow('append-only')
    await expect(sql`delete from audit`.execute(database)).rejects.toThrow('append-only')
    const anew = sql`insert or replace into audit values ('p', 1, 1, 'system', 's', 'b', 't', '{}', 'h', 'g')`
    await expect(anew.execute(database)).rejects.toThrow('append-only')
  })
})
