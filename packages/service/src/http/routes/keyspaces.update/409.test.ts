import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('two keyspaces of a project have two names; its own name is no conflict', async () => {
  const { body } = await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay' })
  const url = `/v1/keyspaces/${body.id}`
  const before = await lastLine(bed)
  const refused = await bed.call('PATCH', url, { name: 'acme', settings: { realm: 'x' } })
  expect([refused.status, refused.body.detail]).toEqual([409, 'A keyspace of this name exists.'])
  expect((await bed.call('GET', url)).body).toEqual(body)
  expect(await lastLine(bed)).toEqual(before)
  expect((await bed.call('PATCH', url, { name: 'pay' })).status).toBe(200)
})
