import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstOwner, invited } from '../../../accounts/people-bed.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /v1/me tells who is signed in, what they may do where, and until when', async () => {
  const owner = await firstOwner(bed)
  const { status, body } = await owner.call('GET', '/v1/me')
  expect(status).toBe(200)
  expect(body.user).toEqual({ id: expect.any(String), email: 'ada@example.com', name: 'Ada' })
  expect(body.memberships).toMatchObject([{ project_id: bed.projectId, project_name: 'Acme', role: 'owner' }])
  expect(body.memberships[0].scopes).toContain('members:write')
  expect(Date.parse(body.session.expires_at)).toBeGreaterThan(bed.now())
  expect(body.session).toMatchObject({ changes_from: 'same-origin', project_header: 'Why401-Project' })

  const viewer = await invited(bed, owner, 'vera@example.com', 'viewer')
  const [{ role, scopes }] = (await viewer.call('GET', '/v1/me')).body.memberships
  expect(role).toBe('viewer')
  expect(scopes.filter((scope: string) => scope.endsWith(':write'))).toEqual([])
})
