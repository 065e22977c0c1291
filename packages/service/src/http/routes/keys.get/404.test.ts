import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a key that was never made, and one of another project, are told alike', async () => {
  const { id } = await bed.key()
  const other = await bed.tenant()
  const [foreign, unknown] = [
    await bed.call('GET', `/v1/keys/${id}`, undefined, other.rootKey),
    await bed.call('GET', '/v1/keys/key_nobody'),
  ]
  expect([foreign.status, foreign.body.detail]).toEqual([404, 'There is no such key.'])
  expect([unknown.status, unknown.body.detail]).toEqual([404, 'There is no such key.'])
})
