import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstOwner, invited } from '../../../accounts/people-bed.ts'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('PATCH /v1/members/{user_id}: the new role holds from the next request on', async () => {
  const owner = await firstOwner(bed)
  const vera = await invited(bed, owner, 'vera@example.com', 'viewer')
  const { user } = (await vera.call('GET', '/v1/me')).body
  const change = (role: string) => owner.call('PATCH', `/v1/members/${user.id}`, { role })
  expect((await vera.call('POST', '/v1/keyspaces', { name: 'x', prefix: 'x' })).status).toBe(403)
  const { status, body } = await change('admin')
  expect([status, body.role, body.user_id]).toEqual([200, 'admin', user.id])
  const details = { role: 'admin', role_before: 'viewer' }
  expect(await lastLine(bed)).toMatchObject({ action: 'member.update', target: user.id, details })
  expect((await vera.call('POST', '/v1/keyspaces', { name: 'x', prefix: 'x' })).status).toBe(201)

  await vera.call('POST', '/v1/invitations', { email: 'next@example.com', role: 'viewer' })
  expect((await change('viewer')).body.role).toBe('viewer')
  expect((await vera.call('POST', '/v1/keyspaces', { name: 'y', prefix: 'y' })).status).toBe(403)
  expect((await bed.call('GET', '/v1/invitations')).body.items).toEqual([])
  expect((await change('owner')).body.role).toBe('owner')
})
