import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstOwner, goodPassword, invited } from '../../../accounts/people-bed.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('an address with an account is taken by its own person, who is no member yet', async () => {
  const owner = await firstOwner(bed)
  const grace = await invited(bed, owner, 'grace@example.com', 'viewer')
  const other = await bed.tenant()
  const { body } = await bed.call(
    'POST',
    '/v1/invitations',
    { email: 'grace@example.com', role: 'admin' },
    other.rootKey,
  )
  const { token } = body
  const stranger = { token, name: 'Eve', password: goodPassword }
  for (const refused of [
    await bed.call('POST', '/v1/invitations/accept', stranger, null),
    await owner.call('POST', '/v1/invitations/accept', { token }),
  ])
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('sign in first')])
  expect((await bed.store.people.members(other.projectId)).length).toBe(0)
  expect((await grace.call('POST', '/v1/invitations/accept', { token })).status).toBe(201)
})
