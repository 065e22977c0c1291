import { afterAll, beforeAll, expect, test } from 'vitest'
import { goodPassword, tokenOf } from '../../../accounts/people-bed.ts'
import { setupUrl } from '../../../accounts/setup.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('what cannot be an account does not spend the link', async () => {
  const token = tokenOf((await setupUrl(bed.store, 'http://localhost', bed.now())) ?? '')
  const person = { token, email: 'ada@example.com', password: goodPassword, name: 'Ada' }
  const finish = (changes: object) => bed.call('POST', '/v1/setup', { ...person, ...changes }, null)
  for (const [changes, pointer] of [
    [{ password: 'password1234' }, '/password'],
    [{ password: 'short' }, '/password'],
    [{ email: 'nobody' }, '/email'],
    [{ name: '' }, '/name'],
    [{ role: 'owner' }, '/role'],
  ] as const) {
    const { status, body } = await finish(changes)
    expect([status, body.errors[0].pointer]).toEqual([400, pointer])
  }
  expect((await finish({})).status).toBe(201)
})
