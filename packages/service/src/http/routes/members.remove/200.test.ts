import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstOwner, invited } from '../../../accounts/people-bed.ts'
import { lastLine, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('DELETE /v1/members/{user_id}: the person may no more; what they made goes on working', async () => {
  const owner = await firstOwner(bed)
  const admin = await invited(bed, owner, 'adam@example.com', 'admin')
  const { user } = (await admin.call('GET', '/v1/me')).body
  const made = await admin.call('POST', '/v1/keys', { keyspace: 'acme', environment: 'live' })
  const open = await admin.call('POST', '/v1/invitations', { email: 'next@example.com', role: 'viewer' })
  expect(open.status).toBe(201)

  const { status, body } = await owner.call('DELETE', `/v1/members/${user.id}`)
  expect([status, body]).toEqual([200, { user_id: user.id }])
  expect(await lastLine(bed)).toMatchObject({ action: 'member.remove', target: user.id, details: { role: 'admin' } })
  const refused = await admin.call('GET', '/v1/keyspaces')
  expect([refused.status, refused.body.code]).toEqual([403, 'perm.resource'])
  expect((await bed.call('GET', '/v1/members')).body.items).toMatchObject([{ role: 'owner' }])
  expect((await bed.call('GET', '/v1/invitations')).body.items).toEqual([])
  expect((await verdictOn(bed, made.body.text)).valid).toBe(true)
})
