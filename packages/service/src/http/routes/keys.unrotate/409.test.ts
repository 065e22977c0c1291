import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const rotate = async (id: string, how: object = {}) => (await bed.call('POST', `/v1/keys/${id}/rotate`, how)).body
const unrotate = async (id: string) => (await bed.call('POST', `/v1/keys/${id}/unrotate`)).status

test('a key that was not rotated', async () => {
  const { id } = await bed.key()
  expect(await unrotate(id)).toBe(409)
})

test('after the grace: the new key is the only one that is good', async () => {
  const { id } = await bed.key()
  const { text } = await rotate(id, { grace_seconds: 60 })
  bed.pass(61_000)
  expect(await unrotate(id)).toBe(409)
  expect((await bed.call('POST', '/v1/keys/verify', { key: text })).body.valid).toBe(true)
})

test('a key whose successor was rotated: the last rotation is undone first', async () => {
  const { id } = await bed.key()
  const { key } = await rotate(id)
  await rotate(key.id)
  expect(await unrotate(id)).toBe(409)
  expect(await unrotate(key.id)).toBe(200)
  expect(await unrotate(id)).toBe(200)
})

test('by two at once, one of them', async () => {
  const { id } = await bed.key()
  await rotate(id)
  expect((await Promise.all([unrotate(id), unrotate(id)])).toSorted()).toEqual([200, 409])
})
