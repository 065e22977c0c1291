import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  {},
  { token: '' },
  { token: 'x'.repeat(8193) },
  { token: 'x', url: 'h'.repeat(2001) },
  { token: 'x', who: 'me' },
])('a report that cannot be read, told without what was in it', async (body) => {
  const { status, headers, text } = await bed.call('POST', '/v1/leaks/report', body, null)
  expect([status, headers['content-type']]).toEqual([400, expect.stringContaining('application/problem+json')])
  expect(text).not.toContain('xxx')
})
