import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserOf, firstOwner, goodPassword, type Browser } from '../../../accounts/people-bed.ts'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

let owner: Browser
beforeAll(async () => {
  owner = await firstOwner(bed)
})

const accept = (body: object) => bed.call('POST', '/v1/invitations/accept', body, null)

describe('POST /v1/invitations/accept', () => {
  test('makes the account of the address that was invited, and a member of it', async () => {
    const { body } = await owner.call('POST', '/v1/invitations', { email: 'Grace@example.com', role: 'viewer' })
    const taken = await accept({ token: body.token, name: 'Grace', password: goodPassword })
    expect(taken.status).toBe(201)
    expect(taken.body).toEqual({ user_id: expect.any(String), project_id: bed.projectId, role: 'viewer' })
    const { user_id } = taken.body
    expect(await lastLine(bed)).toMatchObject({
      action: 'member.add',
      target: user_id,
      actor: { kind: 'user', id: user_id },
      details: { role: 'viewer', link: body.invitation.id },
    })
    const grace = await browserOf(bed, 'grace@example.com')
    expect((await grace.call('GET', '/v1/me')).body.memberships).toMatchObject([{ role: 'viewer' }])
    expect((await grace.call('POST', '/v1/keyspaces', { name: 'x', prefix: 'x' })).status).toBe(403)
    expect((await bed.call('GET', '/v1/invitations')).body.items).toEqual([])
  })

  test('adds a membership for whoever is signed in with that address', async () => {
    const other = await bed.tenant()
    const invitation = { email: 'ada@example.com', role: 'admin' }
    const { body } = await bed.call('POST', '/v1/invitations', invitation, other.rootKey)
    const joined = await owner.call('POST', '/v1/invitations/accept', { token: body.token })
    expect([joined.status, joined.body.project_id, joined.body.role]).toEqual([201, other.projectId, 'admin'])
    const { memberships } = (await owner.call('GET', '/v1/me')).body
    expect(memberships.map(({ role }: { role: string }) => role).toSorted()).toEqual(['admin', 'owner'])
  })
})
