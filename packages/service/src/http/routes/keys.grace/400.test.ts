import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  ['an end that is over', () => ({ at: new Date(bed.now() - 1000).toISOString() })],
  ['an end beyond a year', () => ({ at: new Date(bed.now() + 367 * 86_400_000).toISOString() })],
  ['how it ends without an end', () => ({ grace_end: 'always' })],
])('%s changes nothing', async (_what, body) => {
  const { id } = await bed.key()
  const before = (await bed.call('POST', `/v1/keys/${id}/rotate`, {})).body.predecessor
  expect((await bed.call('POST', `/v1/keys/${id}/grace`, body())).status).toBe(400)
  expect((await bed.call('GET', `/v1/keys/${id}`)).body).toEqual(before)
})
