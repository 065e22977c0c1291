import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const item = { request_id: 'req_1', code: 'send.absent', age_ms: 0 }

test.each([
  ['a code that only the service can know', { ...item, code: 'key.revoked' }, '/items/0/code'],
  ['a key', { ...item, key: 'acme_live_SYNTHETIC' }, '/items/0/key'],
  ['a member that could hold a key', { ...item, members: { required: 'x' } }, '/items/0/members/required'],
  ['a time to come', { ...item, age_ms: -1 }, '/items/0/age_ms'],
])('refuses %s', async (_name, wrong, pointer) => {
  const { status, body } = await bed.call('POST', '/v1/refusals/report', { items: [wrong] })
  expect([status, body.errors[0].pointer]).toEqual([400, pointer])
})

test('refuses more than a hundred at once', async () => {
  const { status } = await bed.call('POST', '/v1/refusals/report', { items: Array.from({ length: 101 }, () => item) })
  expect(status).toBe(400)
})
