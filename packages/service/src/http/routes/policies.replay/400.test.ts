import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const limits = [{ name: 'hourly', limit: 1, window_seconds: 3600 }]

test.each([
  [{}, ''],
  [{ key_id: 'key_1', keyspace_id: 'ks_1', restrictions: { ips: ['1.2.3.4'] } }, ''],
  [{ key_id: 'key_1' }, ''],
  [{ key_id: 'key_1', limits, permissions: [] }, ''],
  [{ key_id: 'key_1', restrictions: { ips: ['x/y'] } }, '/restrictions/ips/0'],
  [{ key_id: 'key_1', restrictions: { origins: ['shop.example'] } }, '/restrictions/origins/0'],
  [{ key_id: 'key_1', roles: ['nobody'] }, '/roles/0'],
])('POST /v1/policies/replay with %j is 400', async (body, pointer) => {
  const answer = await bed.call('POST', '/v1/policies/replay', body)
  expect(answer.status).toBe(400)
  expect(answer.body.errors).toMatchObject([{ pointer }])
})
