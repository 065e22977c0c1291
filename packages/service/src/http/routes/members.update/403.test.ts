import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveMember } from '../../../accounts/people-bed.ts'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('owners are neither made nor changed with a root key', async () => {
  for (const [userId, role] of [
    ['ada', 'owner'],
    ['eve', 'owner'],
    ['bob', 'viewer'],
  ] as const)
    await saveMember(bed, userId, role)
  const before = await lastLine(bed)
  for (const [userId, role] of [
    ['bob', 'owner'],
    ['eve', 'viewer'],
  ]) {
    const { status, body } = await bed.call('PATCH', `/v1/members/${userId}`, { role })
    expect([status, body.detail]).toEqual([403, 'Only an owner, signed in, makes or changes another owner.'])
  }
  expect(await lastLine(bed)).toEqual(before)
  expect((await bed.call('PATCH', '/v1/members/bob', { role: 'admin' })).body.role).toBe('admin')
})
