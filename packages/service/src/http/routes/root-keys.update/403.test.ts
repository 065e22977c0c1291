import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('nobody grants more than they have; what the key has already, it keeps', async () => {
  const small = await bed.rootKeyWith(['rootkeys:write', 'keys:read'])
  const { root_key } = (await bed.call('POST', '/v1/root-keys', { name: 'x', scopes: ['audit:read'] })).body
  const change = (body: object) => bed.call('PATCH', `/v1/root-keys/${root_key.id}`, body, small)
  const before = await lastLine(bed)
  const refused = await change({ scopes: ['audit:read', 'settings:write'] })
  expect([refused.status, refused.body.code, refused.body.required]).toEqual([403, 'perm.scope', 'settings:write'])
  expect(await lastLine(bed)).toEqual(before)
  expect((await change({ scopes: ['audit:read', 'keys:read'] })).body.scopes).toEqual(['keys:read', 'audit:read'])
  expect((await change({ name: 'renamed' })).body.name).toBe('renamed')
})
