import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('nobody grants more than they have', async () => {
  const small = await bed.rootKeyWith(['rootkeys:write', 'keys:read'])
  const make = (scopes: string[]) => bed.call('POST', '/v1/root-keys', { name: 'x', scopes }, small)
  const before = await lastLine(bed)
  const refused = await make(['keys:read', 'keys:write'])
  expect([refused.status, refused.body.code, refused.body.required]).toEqual([403, 'perm.scope', 'keys:write'])
  expect(await lastLine(bed)).toEqual(before)
  expect((await make(['keys:read'])).status).toBe(201)
})
