import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a key that is not revoked has no receipt, nor one that was restored', async () => {
  const { id } = await bed.key()
  expect((await bed.call('GET', `/v1/keys/${id}/receipt`)).status).toBe(409)
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  expect((await bed.call('GET', `/v1/keys/${id}/receipt`)).status).toBe(200)
  await bed.call('POST', `/v1/keys/${id}/restore`)
  expect((await bed.call('GET', `/v1/keys/${id}/receipt`)).status).toBe(409)
})
