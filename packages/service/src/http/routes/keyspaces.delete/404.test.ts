import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('one that is closed is not closed again, and one of another project not at all', async () => {
  const other = await bed.tenant()
  const made = (await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay' })).body
  await bed.call('DELETE', `/v1/keyspaces/${made.id}`)
  const before = await lastLine(bed)
  for (const id of [made.id, other.keyspaceId])
    expect((await bed.call('DELETE', `/v1/keyspaces/${id}`)).status).toBe(404)
  expect(await lastLine(bed)).toEqual(before)
  expect((await bed.call('GET', `/v1/keyspaces/${other.keyspaceId}`, undefined, other.rootKey)).status).toBe(200)
})
