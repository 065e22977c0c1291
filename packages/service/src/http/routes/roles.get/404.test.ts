import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('one that nobody saved, and one of another project', async () => {
  const other = await bed.tenant()
  await bed.call('PUT', '/v1/roles/reader', { permissions: ['a'] }, other.rootKey)
  for (const name of ['nobody', 'reader']) {
    const { status, body } = await bed.call('GET', `/v1/roles/${name}`)
    expect([status, body.detail]).toEqual([404, 'There is no such role.'])
  }
})
