import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('one that nobody saved, and one of another project, which stays', async () => {
  const other = await bed.tenant()
  await bed.call('PUT', '/v1/roles/reader', { permissions: ['a'] }, other.rootKey)
  const before = await lastLine(bed)
  for (const name of ['nobody', 'reader']) expect((await bed.call('DELETE', `/v1/roles/${name}`)).status).toBe(404)
  expect(await lastLine(bed)).toEqual(before)
  expect((await bed.call('GET', '/v1/roles/reader', undefined, other.rootKey)).status).toBe(200)
})
