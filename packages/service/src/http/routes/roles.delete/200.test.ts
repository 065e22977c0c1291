import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('DELETE /v1/roles/{name}: keys that have it lose what it permitted, and nothing else', async () => {
  await bed.call('PUT', '/v1/roles/reader', { permissions: ['user:read'] })
  const { text } = await bed.key({ roles: ['reader'], permissions: ['own'] })
  expect((await verdictOn(bed, text, { permissions: 'user:read' })).valid).toBe(true)
  const { status, body } = await bed.call('DELETE', '/v1/roles/reader')
  expect([status, body]).toEqual([200, { name: 'reader' }])
  expect(await lastLine(bed)).toMatchObject({ action: 'role.delete', target: 'reader' })
  expect((await verdictOn(bed, text, { permissions: 'user:read' })).code).toBe('perm.scope')
  expect((await verdictOn(bed, text, { permissions: 'own' })).valid).toBe(true)
  expect((await bed.call('GET', '/v1/roles')).body.items).toEqual([])
})
