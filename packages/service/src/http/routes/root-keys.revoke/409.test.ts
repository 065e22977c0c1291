import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('one that is revoked keeps the time of the first', async () => {
  const { root_key } = (await bed.call('POST', '/v1/root-keys', { name: 'ci', scopes: ['keys:read'] })).body
  const url = `/v1/root-keys/${root_key.id}`
  const { revoked_at } = (await bed.call('DELETE', url)).body
  const before = await lastLine(bed)
  bed.pass(60_000)
  const { status, body } = await bed.call('DELETE', url)
  expect([status, body.detail]).toEqual([409, 'The root key is revoked already.'])
  expect((await bed.call('GET', url)).body.revoked_at).toBe(revoked_at)
  expect(await lastLine(bed)).toEqual(before)
})
