import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a revoked key is given no other end', async () => {
  const { id } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  const { status, body } = await bed.call('POST', `/v1/keys/${id}/expire`, { at: '2099-01-01T00:00:00Z' })
  expect([status, body.detail]).toEqual([409, 'The key is revoked.'])
  expect((await bed.call('GET', `/v1/keys/${id}`)).body.expires_at).toBeNull()
  expect((await lastLine(bed)).action).toBe('key.revoke')
})
