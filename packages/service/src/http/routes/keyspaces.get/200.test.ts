import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /v1/keyspaces/{keyspace_id}, as it was made', async () => {
  const made = (await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay' })).body
  const { status, body } = await bed.call('GET', `/v1/keyspaces/${made.id}`)
  expect([status, body]).toEqual([200, made])
})
