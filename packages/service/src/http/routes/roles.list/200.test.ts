import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /v1/roles: all of this project', async () => {
  expect((await bed.call('GET', '/v1/roles')).body.items).toEqual([])
  for (const name of ['writer', 'reader']) await bed.call('PUT', `/v1/roles/${name}`, { permissions: [name] })
  const { status, body } = await bed.call('GET', '/v1/roles')
  expect(status).toBe(200)
  expect(body.items).toHaveLength(2)
  expect(body.items).toContainEqual({ name: 'reader', permissions: ['reader'] })
  const { rootKey } = await bed.tenant()
  expect((await bed.call('GET', '/v1/roles', undefined, rootKey)).body.items).toEqual([])
})
