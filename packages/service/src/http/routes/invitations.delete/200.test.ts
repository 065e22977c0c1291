import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('DELETE /v1/invitations/{invitation_id}: its link is good for nothing any more', async () => {
  const { body } = await bed.call('POST', '/v1/invitations', { email: 'a@example.com', role: 'viewer' })
  const { id } = body.invitation
  const gone = await bed.call('DELETE', `/v1/invitations/${id}`)
  expect([gone.status, gone.body]).toEqual([200, { id }])
  expect((await bed.call('GET', '/v1/invitations')).body.items).toEqual([])
  expect(await lastLine(bed)).toMatchObject({ action: 'invitation.delete', target: id })
  const taken = { token: body.token, name: 'A', password: 'walrus umbrella 94 tango' }
  expect((await bed.call('POST', '/v1/invitations/accept', taken, null)).status).toBe(404)
  expect((await bed.call('GET', '/v1/members')).body.items).toEqual([])
})
