import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveMember } from '../../../accounts/people-bed.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('the last owner stays one', async () => {
  await saveMember(bed, 'ada', 'owner')
  await saveMember(bed, 'bob', 'viewer')
  const { status, body } = await bed.call('PATCH', '/v1/members/ada', { role: 'viewer' })
  expect([status, body.detail]).toEqual([409, 'This is the last owner.'])
  const ada = (await bed.call('GET', '/v1/members')).body.items.find(
    ({ user_id }: { user_id: string }) => user_id === 'ada',
  )
  expect(ada.role).toBe('owner')
})
