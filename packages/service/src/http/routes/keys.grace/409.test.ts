import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const soon = () => ({ at: new Date(bed.now() + 60_000).toISOString() })

test('a key without a successor has no grace', async () => {
  const { id } = await bed.key()
  expect((await bed.call('POST', `/v1/keys/${id}/grace`, soon())).status).toBe(409)
  expect((await bed.call('POST', `/v1/keys/${id}/grace`, {})).status).toBe(409)
})

test('a revoked key comes back by `restore` alone', async () => {
  const { id } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/rotate`, {})
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  expect((await bed.call('POST', `/v1/keys/${id}/grace`, soon())).status).toBe(409)
})

test('what has ended is not ended again', async () => {
  const { id } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/rotate`, { grace_seconds: 0 })
  expect((await bed.call('POST', `/v1/keys/${id}/grace`, {})).status).toBe(409)
})
