import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([
  ['a wildcard inside', ['a', 'user:*:read'], '/permissions/1'],
  ['an empty one', [''], '/permissions/0'],
  ['none at all', undefined, '/permissions'],
])('%s', async (_name, permissions, pointer) => {
  const before = await lastLine(bed)
  const { status, body } = await bed.call('PUT', '/v1/roles/reader', { permissions })
  expect([status, body.errors[0].pointer]).toEqual([400, pointer])
  expect((await bed.call('GET', '/v1/roles')).body.items).toEqual([])
  expect(await lastLine(bed)).toEqual(before)
})
