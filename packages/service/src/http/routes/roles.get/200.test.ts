import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /v1/roles/{name}, as it was saved', async () => {
  await bed.call('PUT', '/v1/roles/reader', { permissions: ['b', 'a'] })
  const { status, body } = await bed.call('GET', '/v1/roles/reader')
  expect([status, body]).toEqual([200, { name: 'reader', permissions: ['a', 'b'] }])
})
