import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstOwner, invited } from '../../../accounts/people-bed.ts'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('owners are invited by owners, in person', async () => {
  const owner = await firstOwner(bed)
  const admin = await invited(bed, owner, 'admin@example.com', 'admin')
  const body = { email: 'next@example.com', role: 'owner' }
  const before = await lastLine(bed)
  for (const refused of [
    await bed.call('POST', '/v1/invitations', body),
    await admin.call('POST', '/v1/invitations', body),
  ])
    expect([refused.status, refused.body.detail]).toEqual([403, 'Only an owner, signed in, invites another owner.'])
  expect(await lastLine(bed)).toEqual(before)
  expect((await owner.call('POST', '/v1/invitations', body)).status).toBe(201)
})
