import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestsOf, type Document } from '../http/fuzz/requests.ts'
import { testBed, type TestBed } from '../http/test-bed.ts'
import { basePath } from './conventions.ts'
import { endpoints } from './mount.ts'
import { firstOwner, type Browser } from './people-bed.ts'

let bed: TestBed
let owner: Browser
let document: Document
let changes: readonly (readonly [method: string, url: string])[]
beforeAll(async () => {
  bed = await testBed()
  owner = await firstOwner(bed)
  document = (await bed.call('GET', '/openapi.json', undefined, null)).body
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method.toUpperCase(), path.replaceAll(/\{[a-z_]+\}/g, 'x')] as const),
  )
  const accounts = endpoints.map(({ method, path }) => [method, basePath + path] as const)
  changes = [...described, ...accounts].filter(([method]) => method !== 'GET')
})
afterAll(() => bed.close())

/** What browsers send with a request that a page of another site makes, and what a clumsy one might. */
const foreign: readonly Record<string, string>[] = [
  { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': 'same-origin, cross-site' },
  { 'sec-fetch-site': '' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://localhost.evil.example' },
  { origin: 'http://localhost@evil.example' },
  { origin: 'http://localhost:8080' },
  { origin: '' },
  { referer: 'http://localhost/' },
  {},
]

const refusal = 'With a session, changes are taken from the pages of this service alone.'

describe('with the cookie of somebody, another site', () => {
  test.each(foreign.map((headers) => [JSON.stringify(headers), headers] as const))(
    'changes nothing on any path: %s',
    async (_title, headers) => {
      expect(changes.length).toBeGreaterThan(30)
      for (const [method, url] of changes) {
        const { status, body } = await owner.call(method, url, {}, { host: 'localhost', ...headers })
        expect([method, url, status, body.detail]).toEqual([method, url, 403, refusal])
      }
    },
  )

  test('changes nothing with whatever body', async () => {
    const known = { keyspace: [bed.keyspaceId], keyspace_id: [bed.keyspaceId], key_id: [(await bed.key()).id] }
    const sent = fc.tuple(requestsOf(document, known, [{}]), fc.constantFrom(...foreign))
    const before = (await bed.call('GET', '/v1/audit')).body
    const property = fc.asyncProperty(sent, async ([request, headers]) => {
      fc.pre(request.method !== 'GET')
      const { status } = await bed.inject({
        ...request,
        headers: { ...request.headers, ...headers, cookie: owner.cookie },
      })
      if (status < 400) throw new Error(`answered ${status}`)
    })
    await fc.assert(property, { numRuns: 400 })
    expect((await bed.call('GET', '/v1/audit')).body).toEqual(before)
  })

  test('does not sign anybody in, nor spend links, without a cookie either', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    for (const url of ['/api/auth/sign-in/email', '/v1/setup', '/v1/invitations/accept'])
      expect((await bed.inject({ method: 'POST', url, headers, payload: {} })).body.detail).toBe(refusal)
  })
})

describe('what is meant goes through', () => {
  test.each([{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost', host: 'localhost' }])(
    'from an own page: %j',
    async (headers) => {
      const name = `from-${Object.keys(headers).length}`
      expect((await owner.call('POST', '/v1/keyspaces', { name, prefix: 'own' }, headers)).status).toBe(201)
    },
  )

  test('with a root key, wherever it comes from', async () => {
    const headers = { authorization: `Bearer ${bed.rootKey}`, origin: 'https://evil.example', cookie: owner.cookie }
    const { status } = await bed.inject({
      method: 'POST',
      url: '/v1/keyspaces',
      headers,
      payload: { name: 'root', prefix: 'root' },
    })
    expect(status).toBe(201)
  })

  test("a gateway's credential does not bring the session back in", async () => {
    const headers = { 'why401-root-key': bed.rootKey, origin: 'https://evil.example', cookie: owner.cookie }
    expect((await bed.inject({ method: 'POST', url: '/v1/keyspaces', headers, payload: {} })).status).toBe(401)
  })

  test('an empty credential does not bring the session back in', async () => {
    const headers = { authorization: '', origin: 'https://evil.example', cookie: owner.cookie }
    const { status } = await bed.inject({
      method: 'POST',
      url: '/v1/keyspaces',
      headers,
      payload: { name: 'none', prefix: 'none' },
    })
    expect(status).toBe(401)
  })

  test('behind a proxy the public address counts, not the host that was named', async () => {
    const proxied = await testBed({ settings: { publicUrl: 'https://keys.example.com' } })
    const person = await firstOwner(proxied)
    const from = async (origin: string, name: string) =>
      (await person.call('POST', '/v1/keyspaces', { name, prefix: name }, { origin, host: 'evil.example' })).status
    expect(await from('https://keys.example.com', 'a')).toBe(201)
    expect([await from('https://evil.example', 'b'), await from('http://keys.example.com', 'c')]).toEqual([403, 403])
    await proxied.close()
  })
})

describe('every answer', () => {
  test('tells browsers to run nothing foreign, frame nothing, guess no types, keep nothing', async () => {
    for (const url of ['/v1/me', '/v1/nothing', '/healthz', '/openapi.json', '/api/auth/get-session']) {
      const { headers } = await owner.call('GET', url)
      expect([url, headers['content-security-policy']]).toEqual([url, expect.stringContaining("default-src 'none'")])
      expect([url, headers['content-security-policy']]).toEqual([url, expect.not.stringContaining('unsafe')])
      expect([url, headers['x-frame-options'], headers['x-content-type-options']]).toEqual([url, 'DENY', 'nosniff'])
      expect([url, headers['cache-control'], headers['referrer-policy']]).toEqual([url, 'no-store', 'no-referrer'])
      expect([url, headers['access-control-allow-origin']]).toEqual([url, undefined])
    }
  })
})
