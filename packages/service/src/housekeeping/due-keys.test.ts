import { afterEach, beforeEach, expect, test } from 'vitest'
import { testBed, type TestBed } from '../http/test-bed.ts'
import { DueKeys } from './due-keys.ts'

const minute = 60_000
const day = 1440 * minute

let bed: TestBed
let due: DueKeys
beforeEach(async () => {
  bed = await testBed()
  due = new DueKeys(bed.store)
})
afterEach(() => bed.close())

const ending = async (inMs: number) => (await bed.key({ expires_at: new Date(bed.now() + inMs).toISOString() })).id
const look = async () => {
  const ids: string[] = []
  for await (const { records } of due.look(bed.now())) ids.push(...records.map(({ id }) => id))
  return [...new Set(ids)].toSorted()
}
const warnDays = (days: number) =>
  bed.call('PATCH', `/v1/keyspaces/${bed.keyspaceId}`, { settings: { warn_expiry_days: days } })

test('all that are near their end at first, then only those to which a moment has come', async () => {
  await warnDays(7)
  const [soon, week] = [await ending(2 * minute), await ending(7 * day + 2 * minute)]
  await ending(60 * day)
  await bed.key()
  expect(await look()).toEqual([soon])
  expect(await look()).toEqual([])
  bed.pass(3 * minute)
  expect(await look()).toEqual([soon, week].toSorted())
  bed.pass(3 * minute)
  expect(await look()).toEqual([])
  bed.pass(7 * day)
  expect(await look()).toEqual([week])
})

test('those that were changed, unless they ended long ago', async () => {
  const [changed, old] = [await ending(60 * day), await ending(minute)]
  bed.pass(9 * day)
  await look()
  const soon = new Date(bed.now() + minute).toISOString()
  await bed.call('PATCH', `/v1/keys/${changed}`, { expires_at: soon })
  await bed.call('PATCH', `/v1/keys/${old}`, { name: 'renamed' })
  expect(await look()).toEqual([changed])
  expect(await look()).toEqual([])
})

test('all again where somebody is to be warned earlier', async () => {
  await warnDays(1)
  const key = await ending(5 * day)
  expect(await look()).toEqual([])
  await warnDays(6)
  expect(await look()).toEqual([key])
  await warnDays(2)
  expect(await look()).toEqual([])
})

test('many at once, each of them, the same end included', async () => {
  await look()
  const expires_at = new Date(bed.now() + minute).toISOString()
  const { records } = await many(120, expires_at)
  expect(await look()).toEqual(records)
  bed.pass(2 * minute)
  expect(await look()).toEqual(records)
})

test('what was not gone through to the end comes again', async () => {
  const key = await ending(minute)
  for await (const _ of due.look(bed.now())) break
  expect(await look()).toEqual([key])
})

async function many(count: number, expires_at: string) {
  const records: string[] = []
  for (let at = 0; at < count; at++) records.push((await bed.key({ expires_at })).id)
  return { records: records.toSorted() }
}
