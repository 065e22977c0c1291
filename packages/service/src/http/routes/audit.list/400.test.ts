import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each(['action=Key', 'action=key.', 'from=yesterday', 'cursor=zzz', 'limit=201', 'colour=red'])(
  '%s',
  async (query) => {
    const { status, headers } = await bed.call('GET', `/v1/audit?${query}`)
    expect([status, headers['content-type']]).toEqual([400, expect.stringContaining('application/problem+json')])
  },
)
