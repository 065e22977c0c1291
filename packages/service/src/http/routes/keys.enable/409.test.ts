import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a revoked key is not switched on: that is for restore', async () => {
  const { id, text } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/disable`)
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  const { status, body } = await bed.call('POST', `/v1/keys/${id}/enable`)
  expect([status, body.detail]).toEqual([409, 'The key is revoked; restore it instead.'])
  expect((await verdictOn(bed, text)).valid).toBe(false)
  expect((await bed.call('GET', `/v1/keys/${id}`)).body.disabled_at).not.toBeNull()
})
