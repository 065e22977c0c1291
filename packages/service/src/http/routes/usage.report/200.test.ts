import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const usage = async (id: string) => (await bed.call('GET', `/v1/keys/${id}/usage`)).body.items

test('POST /v1/usage/report adds to what was counted here', async () => {
  const { id, text } = await bed.key()
  await bed.call('POST', '/v1/keys/verify', { key: text })
  await bed.assembled.verifier.flush()
  const items = [
    { key_id: id, count: 41 },
    { key_id: 'key_nobody', count: 5 },
  ]
  const { status, body } = await bed.call('POST', '/v1/usage/report', { items })
  expect([status, body]).toEqual([200, { counted: 41 }])
  expect(await usage(id)).toMatchObject([{ outcome: 'ok', count: 42 }])
})

test('keys of others are not counted', async () => {
  const { id } = await bed.key()
  const { rootKey } = await bed.tenant()
  const { body } = await bed.call('POST', '/v1/usage/report', { items: [{ key_id: id, count: 3 }] }, rootKey)
  expect(body).toEqual({ counted: 0 })
  expect(await usage(id)).toEqual([])
})
