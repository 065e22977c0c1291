import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each(['from=2030-01-01T00:00:00Z&to=2020-01-01T00:00:00Z', 'from=yesterday', 'colour=red'])(
  '%s',
  async (query) => {
    const { id } = await bed.key()
    const { status, body } = await bed.call('GET', `/v1/keys/${id}/usage?${query}`)
    expect([status, body.errors[0].in]).toEqual([400, 'query'])
  },
)
