import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const path = '/.well-known/oauth-protected-resource'

test.each([
  ['that is no name', { host: 'a"><b' }],
  ['with a path', { host: 'keys.example.com/evil' }],
  ['with a user', { host: 'keys.example.com@evil.example' }],
  ['with a port that is none', { host: 'keys.example.com:99999' }],
  ['with a space', { host: 'keys example' }],
  ['that a proxy may have put there', { host: 'upstream', 'x-forwarded-for': '192.0.2.1' }],
  ['beside another that nobody trusted tells', { host: 'upstream', 'x-forwarded-host': 'evil.example' }],
])('a host %s is nothing to build an address from: there is no document', async (_name, headers) => {
  const { status, body, text } = await bed.inject({ method: 'GET', url: path, headers })
  expect([status, body.detail]).toEqual([404, expect.stringContaining('--base-url')])
  expect(text).not.toMatch(/evil|upstream|keys.example/)
})

test('none of it matters where the address was set', async () => {
  const known = await testBed({ settings: { publicUrl: 'https://keys.example.com' } })
  const headers = { host: 'a"><b', 'x-forwarded-host': 'evil.example' }
  const { status, body } = await known.inject({ method: 'GET', url: path, headers })
  expect([status, body.resource]).toEqual([200, 'https://keys.example.com'])
  await known.close()
})
