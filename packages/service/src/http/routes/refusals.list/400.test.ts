import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  'from=2030-01-01T00:00:00Z&to=2020-01-01T00:00:00Z',
  'code=UNKNOWN',
  'environment=staging',
  'cursor=zzz',
  'key_id=not-an-id',
])('%s', async (query) => {
  expect((await bed.call('GET', `/v1/refusals?${query}`)).status).toBe(400)
})
