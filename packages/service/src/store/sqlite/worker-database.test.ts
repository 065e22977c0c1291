import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CompiledQuery, Kysely, sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DatabaseError, isUniqueViolation } from './database-error.ts'
import { Rows } from './packed-rows.ts'
import { WorkerDatabase } from './worker-database.ts'
import { workerDialect } from './worker-dialect.ts'

interface Things {
  things: { name: string; value: number | Uint8Array | null }
}

let directory: string
let database: WorkerDatabase

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-worker-'))
})
afterAll(() => rm(directory, { recursive: true }))
afterEach(() => database.close().catch(() => {}))

async function withThings(): Promise<Kysely<Things>> {
  const file = join(directory, `${Math.random()}.sqlite`)
  database = new WorkerDatabase({ file, access: 'read-write', busyTimeoutMs: 100, pragmas: [] })
  await database.execute('create table things (name text primary key, value any) strict', [])
  return new Kysely<Things>({ dialect: workerDialect(() => database, { transactions: true }) })
}

describe('a database in a thread', () => {
  test('gives values back as they were, and says how many rows were written', async () => {
    const things = await withThings()
    const value = Uint8Array.from([0, 255, 7])
    const inserted = await things
      .insertInto('things')
      .values([
        { name: 'ü', value: 2 ** 53 - 1 },
        { name: 'b', value },
        { name: 'c', value: null },
      ])
      .executeTakeFirstOrThrow()
    expect(inserted.numInsertedOrUpdatedRows).toBe(3n)
    const rows = await things.selectFrom('things').selectAll().orderBy('name').execute()
    expect(rows).toEqual([
      { name: 'b', value },
      { name: 'c', value: null },
      { name: 'ü', value: 2 ** 53 - 1 },
    ])
    const { numDeletedRows } = await things.deleteFrom('things').where('value', 'is', null).executeTakeFirstOrThrow()
    expect(numDeletedRows).toBe(1n)
  })

  test('fails with the code of SQLite, and goes on', async () => {
    const things = await withThings()
    const insert = things.insertInto('things').values({ name: 'a', value: 1 })
    await insert.execute()
    const error = await insert.execute().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(DatabaseError)
    expect(isUniqueViolation(error)).toBe(true)
    expect((error as Error).message).toBe('UNIQUE constraint failed: things.name')
    const wrong = await sql`selec 1`.execute(things).catch((error: unknown) => error)
    expect(wrong).toBeInstanceOf(DatabaseError)
    expect(isUniqueViolation(wrong)).toBe(false)
    expect(await things.selectFrom('things').selectAll().execute()).toHaveLength(1)
  })

  test('keeps no text that would come back as another', async () => {
    const things = await withThings()
    const cut = things.insertInto('things').values({ name: 'a\0b', value: 1 }).execute()
    await expect(cut).rejects.toMatchObject({ name: 'DatabaseError', code: 'NUL' })
  })

  test('runs a statement for very many rows, in the order of their first column', async () => {
    const things = await withThings()
    const items = Array.from({ length: 5000 }, (_, at) => ({ name: `ü${(at * 7) % 5000}`, value: at % 2 ? at : null }))
    const rows = Rows.of(items, ({ name, value }) => [name, value])
    const insert = CompiledQuery.raw('insert into things values (?, ?)', [rows])
    await things.transaction().execute((transaction) => transaction.executeQuery(insert))
    const kept = await things
      .selectFrom('things')
      .selectAll()
      .orderBy(sql`rowid`)
      .execute()
    expect(kept).toEqual(items.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
  })

  test('keeps none of many rows when a text of one would come back as another', async () => {
    const things = await withThings()
    const rows = Rows.of(['a', 'b\0c', 'd'], (name) => [name, 1])
    const cut = things.executeQuery(CompiledQuery.raw('insert into things values (?, ?)', [rows]))
    await expect(cut).rejects.toMatchObject({ name: 'DatabaseError', code: 'NUL' })
    expect(await things.selectFrom('things').selectAll().execute()).toEqual([])
  })

  test('answers statements of many texts, more than are kept prepared', async () => {
    const things = await withThings()
    const answers = Array.from({ length: 600 }, async (_, at) => {
      const { rows } = await sql.raw<{ at: number }>(`select ${at} as at`).execute(things)
      return rows[0]?.at
    })
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 600 }, (_, at) => at))
  })

  test('keeps transactions apart, in the order of asking', async () => {
    const things = await withThings()
    const order: number[] = []
    const increments = Array.from({ length: 20 }, (_, at) =>
      things.transaction().execute(async (transaction) => {
        const { rows } = await sql<{ last: number }>`select count(*) as last from things`.execute(transaction)
        order.push(at)
        await transaction
          .insertInto('things')
          .values({ name: `${rows[0]?.last}`, value: at })
          .execute()
      }),
    )
    await Promise.all(increments)
    expect(order).toEqual(Array.from({ length: 20 }, (_, at) => at))
    expect(await things.selectFrom('things').selectAll().execute()).toHaveLength(20)
  })

  test('a transaction that fails leaves nothing, and the next one begins', async () => {
    const things = await withThings()
    const failing = things.transaction().execute(async (transaction) => {
      await transaction.insertInto('things').values({ name: 'a', value: 1 }).execute()
      throw new RangeError('no')
    })
    await expect(failing).rejects.toThrow(RangeError)
    expect(await things.selectFrom('things').selectAll().execute()).toEqual([])
  })

  test('that cannot be opened rejects what is asked of it', async () => {
    const file = join(directory, 'missing', 'x.sqlite')
    database = new WorkerDatabase({ file, access: 'read-write', busyTimeoutMs: 100, pragmas: [] })
    const failures = ['select 1', 'select 2'].map((text) => database.execute(text, []).catch((error: unknown) => error))
    for (const failure of await Promise.all(failures)) {
      expect(failure).toMatchObject({ name: 'DatabaseError', code: 'CRASHED' })
    }
    await expect(database.execute('select 3', [])).rejects.toThrow(DatabaseError)
  })

  test('whose thread dies rejects what waits, and what comes after', async () => {
    await withThings()
    // No request is shaped like this: the thread throws outside of any statement.
    const waiting = [database.execute(null as never, []), database.execute('select 1', [])]
    for (const answer of waiting) await answer.catch(() => {})
    await expect(database.execute('select 1', [])).rejects.toMatchObject({ code: 'CLOSED' })
  })

  test.each(['before anything is asked', 'after a question'])(
    'lets a process end that forgot to close it, %s',
    async (when) => {
      await withThings()
      const module = new URL('./worker-database.ts', import.meta.url).href
      const settings = { file: join(directory, 'idle.sqlite'), access: 'read-write', busyTimeoutMs: 100, pragmas: [] }
      const question = when.startsWith('after') ? `await database.execute('select 1', [])` : ''
      const program = `const { WorkerDatabase } = await import(${JSON.stringify(module)})
      const database = new WorkerDatabase(${JSON.stringify(settings)})
      ${question}`
      const options = ['--import', 'tsx', '--input-type=module', '--eval', program]
      await expect(promisify(execFile)(process.execPath, options, { timeout: 20_000 })).resolves.toEqual({
        stdout: '',
        stderr: '',
      })
    },
  )

  test('closes after what was asked before', async () => {
    await withThings()
    const answer = database.execute('select 1 as one', [])
    await database.close()
    expect((await answer).rows).toEqual([[1]])
    await expect(database.execute('select 1', [])).rejects.toMatchObject({ code: 'CLOSED' })
    await database.close()
  })
})
