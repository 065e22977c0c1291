import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /readyz: the store answers', async () => {
  const { status, body } = await bed.call('GET', '/readyz', undefined, null)
  expect([status, body]).toEqual([200, { status: 'ready' }])
})
