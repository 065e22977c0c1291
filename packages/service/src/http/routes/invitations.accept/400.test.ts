import { afterAll, beforeAll, expect, test } from 'vitest'
import { goodPassword } from '../../../accounts/people-bed.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a newcomer needs a name and a password that is hard to guess; the link is not spent by asking', async () => {
  const { body } = await bed.call('POST', '/v1/invitations', { email: 'a@example.com', role: 'viewer' })
  const { token } = body
  const accept = (rest: object) => bed.call('POST', '/v1/invitations/accept', { token, ...rest }, null)
  for (const [rest, pointer] of [
    [{}, '/name'],
    [{ name: 'A' }, '/password'],
    [{ name: 'A', password: 'password1234' }, '/password'],
    [{ name: 'A', password: goodPassword, role: 'owner' }, '/role'],
  ] as const) {
    const refused = await accept(rest)
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, pointer])
  }
  expect((await accept({ name: 'A', password: goodPassword })).status).toBe(201)
})
