import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each(['cursor=zzz', 'limit=0', 'limit=1&limit=2', 'colour=red', 'status=gone'])('%s', async (query) => {
  const { status, body } = await bed.call('GET', `/v1/keys?${query}`)
  expect([status, body.status]).toEqual([400, 400])
})
