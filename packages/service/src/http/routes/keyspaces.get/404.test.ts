import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('one that was never made, was closed, or is of another project', async () => {
  const other = await bed.tenant()
  const made = (await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay' })).body
  await bed.call('DELETE', `/v1/keyspaces/${made.id}`)
  for (const id of ['ks_nothing', made.id, other.keyspaceId]) {
    const { status, body } = await bed.call('GET', `/v1/keyspaces/${id}`)
    expect([status, body.detail]).toEqual([404, 'There is no such keyspace.'])
  }
})
