import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveMember } from '../../../accounts/people-bed.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('the last owner stays, whoever asks', async () => {
  await saveMember(bed, 'ada', 'owner')
  await saveMember(bed, 'bob', 'admin')
  const { status, body } = await bed.call('DELETE', '/v1/members/ada')
  expect([status, body.detail]).toEqual([409, 'This is the last owner.'])
  expect((await bed.call('GET', '/v1/members')).body.items).toHaveLength(2)
})
