import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const text = 'some-legacy-key-00000'

test.each([
  ['neither text nor hash', [{ name: 'x' }]],
  ['both', [{ text, hash: 'a'.repeat(64) }]],
  ['the same twice', [{ text }, { text }]],
  ['a hash that is none', [{ hash: 'a'.repeat(63) }]],
  ['a text that could be guessed', [{ text: 'short' }]],
])('%s', async (_name, keys) => {
  const body = { keyspace: 'acme', environment: 'live', keys }
  expect((await bed.call('POST', '/v1/keys/import', body)).status).toBe(400)
  expect((await bed.call('GET', '/v1/keys')).body.items).toEqual([])
})
