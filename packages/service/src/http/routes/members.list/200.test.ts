import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveMember } from '../../../accounts/people-bed.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /v1/members: the people of this project, with role and since when', async () => {
  expect((await bed.call('GET', '/v1/members')).body.items).toEqual([])
  await saveMember(bed, 'ada', 'owner')
  await saveMember(bed, 'bob', 'viewer')
  const { status, body } = await bed.call('GET', '/v1/members')
  expect([status, body.items.length]).toEqual([200, 2])
  expect(body.items).toContainEqual({
    user_id: 'bob',
    email: 'bob@example.com',
    role: 'viewer',
    since: expect.stringMatching(/Z$/),
  })
  const { rootKey } = await bed.tenant()
  expect((await bed.call('GET', '/v1/members', undefined, rootKey)).body.items).toEqual([])
})
