import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each([{}, { token: '' }, { token: 5 }, { token: 'x', colour: 'red' }])('%j', async (body) => {
  const { status, headers } = await bed.call('POST', '/v1/keys/self-revoke', body, null)
  expect(status).toBe(400)
  expect(headers['content-type']).toContain('application/problem+json')
})

test('the id of a key is not the key', async () => {
  const { id, text } = await bed.key()
  expect((await bed.call('POST', '/v1/keys/self-revoke', { token: id, id }, null)).status).toBe(400)
  await bed.call('POST', '/v1/keys/self-revoke', { token: id }, null)
  expect((await verdictOn(bed, text)).valid).toBe(true)
})
