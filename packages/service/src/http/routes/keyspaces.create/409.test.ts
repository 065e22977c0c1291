import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a name is taken once in a project; another project may have the same', async () => {
  const before = await lastLine(bed)
  const { status, body } = await bed.call('POST', '/v1/keyspaces', { name: 'acme', prefix: 'other' })
  expect([status, body.detail]).toEqual([409, 'A keyspace of this name exists.'])
  expect(await lastLine(bed)).toEqual(before)
  const other = await bed.tenant()
  expect((await bed.call('POST', '/v1/keyspaces', { name: 'mine', prefix: 'a' })).status).toBe(201)
  expect((await bed.call('POST', '/v1/keyspaces', { name: 'mine', prefix: 'a' }, other.rootKey)).status).toBe(201)
})
