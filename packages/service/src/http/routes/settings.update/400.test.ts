import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  {},
  { undo_days: -1 },
  { keep_usage_days: 0 },
  { unknown_keys_per_minute: 0 },
  { unknown_keys_per_minute: 'none' },
  { name: '' },
  { name: null },
  { suspended_at: null },
  { undo_dyas: 3 },
])('%j', async (wrong) => {
  const before = [(await bed.call('GET', '/v1/settings')).body, await lastLine(bed)]
  expect((await bed.call('PATCH', '/v1/settings', wrong)).status).toBe(400)
  expect([(await bed.call('GET', '/v1/settings')).body, await lastLine(bed)]).toEqual(before)
})
