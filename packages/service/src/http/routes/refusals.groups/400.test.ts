import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each(['by=colour', 'by=code,code', 'environment=staging', 'from=2030-01-01T00:00:00Z&to=2020-01-01T00:00:00Z'])(
  '%s',
  async (query) => {
    expect((await bed.call('GET', `/v1/refusals/groups?${query}`)).status).toBe(400)
  },
)
