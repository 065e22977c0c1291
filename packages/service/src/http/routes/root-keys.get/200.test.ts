import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('GET /v1/root-keys/{root_key_id} shows neither text nor hash', async () => {
  const made = (await bed.call('POST', '/v1/root-keys', { name: 'ci', scopes: ['keys:verify'] })).body
  const { status, body, text } = await bed.call('GET', `/v1/root-keys/${made.root_key.id}`)
  expect([status, body]).toEqual([200, made.root_key])
  expect(text).not.toContain(made.text)
  expect(Object.keys(body)).not.toContain('hash')
})
