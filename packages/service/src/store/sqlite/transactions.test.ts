import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyChain } from '../../audit/chain.ts'
import { aKey, aNote, collect, ours, withTenants } from '../suite/records.ts'
import { migrate } from './migrate.ts'
import { openWriter } from './open-database.ts'
import { SqliteStore } from './sqlite-store.ts'
import type { Tables } from './tables.ts'
import { Transactions } from './transactions.ts'

let directory: string
let file: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-transactions-'))
  file = join(directory, 'store.sqlite')
})
afterEach(() => rm(directory, { recursive: true }))

describe('changes that go to the disk together', () => {
  let writer: Kysely<Tables>
  let transactions: Transactions

  beforeEach(async () => {
    writer = openWriter(file)
    await migrate(writer)
    transactions = new Transactions(writer)
  })
  afterEach(() => writer.destroy())

  function keep(name: string): Promise<unknown> {
    return transactions.run((transaction) =>
      transaction
        .insertInto('secrets')
        .values({ name, value: Uint8Array.of(1) })
        .execute(),
    )
  }

  async function kept(): Promise<string[]> {
    return (await writer.selectFrom('secrets').select('name').orderBy('name').execute()).map(({ name }) => name)
  }

  test('fail each for itself', async () => {
    const outcomes = await Promise.allSettled(['a', 'b', 'a', 'c'].map(keep))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(await kept()).toEqual(['a', 'b', 'c'])
  })

  test('are all refused when the transaction itself is lost, and none is told to be done', async () => {
    const before = transactions.run(() => setTimeout(5))
    // These three wait for the first one, and share a commit.
    const lose = transactions.run((transaction) => sql`rollback`.execute(transaction))
    const sharing = Promise.allSettled([keep('a'), lose, keep('b')])
    await before
    expect((await sharing).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await keep('c')
    expect(await kept()).toEqual(['c'])
  })

  test('are answered in the order in which they came, more than fit in one commit', async () => {
    const order: number[] = []
    await Promise.all(Array.from({ length: 100 }, (_, at) => keep(`${at}`).then(() => order.push(at))))
    expect(order).toEqual(Array.from({ length: 100 }, (_, at) => at))
  })
})

test('two stores on one file lose nothing of each other, and hear of each other', async () => {
  const first = (await withTenants(await SqliteStore.open(file))) as SqliteStore
  const second = await SqliteStore.open(file)
  const { version } = await second.keys.changesSince(0)
  const keys = Array.from({ length: 60 }, () => aKey())
  await Promise.all(keys.map((key, at) => (at % 2 === 0 ? first : second).keys.insert([key], aNote('key.create'))))
  for (const store of [first, second]) {
    const { hashes } = await store.keys.changesSince(version)
    expect(hashes.toSorted()).toEqual(keys.map(({ hash }) => hash).toSorted())
  }
  const entries = await collect(first.audit.export(ours))
  expect(entries).toHaveLength(62)
  expect(verifyChain(entries)).toMatchObject({ intact: true })
  await Promise.all([first.close(), second.close()])
})
