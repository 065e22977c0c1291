import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const joined = {
  actor: { kind: 'system', id: 'test', projectId: '' },
  action: 'member.add',
  at: 0,
  details: {},
} as const

describe('people of a project', () => {
  test('the last owner stays, and owners are not made by a root key', async () => {
    const { people } = bed.store
    const { projectId } = bed
    for (const [userId, role] of [
      ['ada', 'owner'],
      ['bob', 'viewer'],
    ] as const)
      await people.saveMember({ projectId, userId, email: `${userId}@example.com`, role, since: bed.now() }, joined)
    expect((await bed.call('PATCH', '/v1/members/ada', { role: 'viewer' })).status).toBe(409)
    expect((await bed.call('DELETE', '/v1/members/ada')).status).toBe(409)
    expect((await bed.call('PATCH', '/v1/members/bob', { role: 'owner' })).status).toBe(403)
    expect((await bed.call('PATCH', '/v1/members/bob', { role: 'admin' })).body.role).toBe('admin')
    expect((await bed.call('DELETE', '/v1/members/bob')).status).toBe(200)
    expect((await bed.call('GET', '/v1/members')).body.items).toMatchObject([{ user_id: 'ada' }])
  })
})
