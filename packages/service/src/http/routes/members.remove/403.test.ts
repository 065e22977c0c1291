import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveMember } from '../../../accounts/people-bed.ts'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('an owner is not removed with a root key, which may have been copied', async () => {
  await saveMember(bed, 'ada', 'owner')
  await saveMember(bed, 'eve', 'owner')
  const before = await lastLine(bed)
  const { status, body } = await bed.call('DELETE', '/v1/members/eve')
  expect([status, body.detail]).toEqual([403, 'Only an owner, signed in, removes another owner.'])
  expect((await bed.call('GET', '/v1/members')).body.items).toHaveLength(2)
  expect(await lastLine(bed)).toEqual(before)
})
