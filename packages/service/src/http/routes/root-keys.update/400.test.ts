import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([{}, { scopes: [] }, { expires_at: 'soon' }, { hash: 'x' }])('%j', async (body) => {
  const { root_key } = (await bed.call('POST', '/v1/root-keys', { name: 'x', scopes: ['keys:read'] })).body
  const url = `/v1/root-keys/${root_key.id}`
  expect((await bed.call('PATCH', url, body)).status).toBe(400)
  expect((await bed.call('GET', url)).body).toEqual(root_key)
})
