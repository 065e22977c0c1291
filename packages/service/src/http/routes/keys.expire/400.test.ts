import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each(['tomorrow', '2099-01-01', '2099-13-01T00:00:00Z', 5])('%j is no time', async (at) => {
  const { id } = await bed.key()
  const { status, body } = await bed.call('POST', `/v1/keys/${id}/expire`, { at })
  expect([status, body.errors[0].pointer]).toEqual([400, '/at'])
  expect((await bed.call('GET', `/v1/keys/${id}`)).body.expires_at).toBeNull()
})
