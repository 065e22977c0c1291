import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const dayMs = 86_400_000

test('a key that is not revoked', async () => {
  const { id } = await bed.key()
  const { status, body } = await bed.call('POST', `/v1/keys/${id}/restore`)
  expect([status, body.detail]).toEqual([409, 'The key is not revoked, or was revoked more than 30 days ago.'])
})

test('a key that was revoked longer ago than the project allows', async () => {
  const { id, text } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  bed.pass(31 * dayMs)
  expect((await bed.call('POST', `/v1/keys/${id}/restore`)).status).toBe(409)
  expect((await verdictOn(bed, text)).code).toBe('key.revoked')
})

test('any revocation, where the project allows no day', async () => {
  const { id } = await bed.key()
  await bed.call('PATCH', '/v1/settings', { undo_days: 0 })
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  bed.pass(1000)
  expect((await bed.call('POST', `/v1/keys/${id}/restore`)).status).toBe(409)
})
