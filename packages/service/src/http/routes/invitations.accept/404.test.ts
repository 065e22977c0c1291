import { afterAll, beforeAll, expect, test } from 'vitest'
import { goodPassword } from '../../../accounts/people-bed.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const accept = (token: string) =>
  bed.call('POST', '/v1/invitations/accept', { token, name: 'A', password: goodPassword }, null)

test('a link that never was, was taken, or has ended: told alike', async () => {
  const make = async (email: string) =>
    (await bed.call('POST', '/v1/invitations', { email, role: 'viewer' })).body.token as string
  const [taken, ended] = [await make('a@example.com'), await make('b@example.com')]
  expect((await accept(taken)).status).toBe(201)
  bed.pass(7 * 86_400_000)
  const told = []
  for (const token of ['never', taken, ended]) {
    const { status, body } = await accept(token)
    told.push([status, body.detail])
  }
  expect(new Set(told.map(String)).size).toBe(1)
  expect(told[0]?.[0]).toBe(404)
  expect((await bed.call('GET', '/v1/members')).body.items).toHaveLength(1)
})
