import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const save = (permissions: string[]) => bed.call('PUT', '/v1/roles/reader', { permissions })

test('PUT /v1/roles/{name}: keys that have the role are decided by it from now on', async () => {
  const { status, body } = await save(['user:read', 'a', 'user:read'])
  expect([status, body]).toEqual([200, { name: 'reader', permissions: ['a', 'user:read'] }])
  const details = { name: 'reader', permissions: ['a', 'user:read'] }
  expect(await lastLine(bed)).toMatchObject({ action: 'role.save', target: 'reader', details })
  const { text } = await bed.key({ roles: ['reader'] })
  const asked = { permissions: 'user:read' }
  expect((await verdictOn(bed, text, asked)).valid).toBe(true)
  await save([])
  expect((await verdictOn(bed, text, asked)).code).toBe('perm.scope')
  await save(['user:*'])
  expect((await verdictOn(bed, text, asked)).valid).toBe(true)
})

test('a role of the same name in another project is another one', async () => {
  const other = await bed.tenant()
  await bed.call('PUT', '/v1/roles/reader', { permissions: ['theirs'] }, other.rootKey)
  expect((await bed.call('GET', '/v1/roles/reader')).body.permissions).not.toContain('theirs')
})
