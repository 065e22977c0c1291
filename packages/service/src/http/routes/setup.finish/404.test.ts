import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstOwner, goodPassword, tokenOf } from '../../../accounts/people-bed.ts'
import { setupUrl } from '../../../accounts/setup.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const finish = (token: string) =>
  bed.call('POST', '/v1/setup', { token, email: 'eve@example.com', password: goodPassword, name: 'Eve' }, null)
const link = async () => tokenOf((await setupUrl(bed.store, 'http://localhost', bed.now())) ?? '')

test('a link that never was, was replaced, or has ended; an invitation; any, once there is a person', async () => {
  const replaced = await link()
  const ended = await link()
  const invitation = await bed.call('POST', '/v1/invitations', { email: 'eve@example.com', role: 'viewer' })
  for (const token of ['never', replaced, invitation.body.token]) expect((await finish(token)).status).toBe(404)
  bed.pass(3_600_000)
  expect((await finish(ended)).status).toBe(404)
  const last = await link()
  await firstOwner(bed)
  const { status, body } = await finish(last)
  expect([status, body.detail]).toEqual([404, expect.stringContaining('it was used, has ended, or never was')])
  expect((await bed.call('GET', '/v1/members')).body.items).toMatchObject([{ email: 'ada@example.com' }])
})
