import { createServer, request as send, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../../service/src/http/test-bed.ts'
import { printed } from '../servers/child.ts'
import { caddyGateway, nginxGateway, type Gateway } from '../servers/gateways.ts'
import { freePort } from '../servers/port.ts'

const gateways = [
  ['nginx', await isInstalled('nginx', '-v'), nginxGateway],
  ['caddy', await isInstalled('caddy', 'version'), caddyGateway],
] as const

async function isInstalled(command: string, argument: string): Promise<boolean> {
  return (await printed(command, [argument])) !== null
}

const identity = ['key-id', 'keyspace-id', 'environment', 'external-id', 'owner', 'permissions', 'request-id']

let bed: TestBed
let api: Server
let seen: { method: string; url: string; headers: IncomingHttpHeaders; body: string } | null
let setUp: { servicePort: number; apiPort: number; rootKey: string }

const portOf = (server: Server): number => (server.address() as AddressInfo).port

beforeAll(async () => {
  bed = await testBed({ settings: { docsBase: 'https://docs.example.com' } })
  await bed.app.listen({ port: 0, host: '127.0.0.1' })
  api = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      seen = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body }
      response.writeHead(request.url?.startsWith('/own-403') ? 403 : 200).end('from the API')
    })
  })
  await new Promise<void>((resolve) => void api.listen(0, '127.0.0.1', resolve))
  setUp = { servicePort: portOf(bed.app.server), apiPort: portOf(api), rootKey: await bed.rootKeyWith(['keys:verify']) }
})
afterAll(async () => {
  api.close()
  api.closeAllConnections()
  await bed.close()
})

test('nginx and Caddy are installed, or said to be missing', () => {
  for (const [name, isThere] of gateways) if (!isThere) console.warn(`${name} is not installed: not tested`)
  expect(gateways).toHaveLength(2)
})

describe.each(gateways.filter(([, isThere]) => isThere))('%s in front of an API', (_name, _isThere, start) => {
  let gateway: Gateway
  beforeAll(async () => {
    gateway = await start(setUp)
  })
  afterAll(() => gateway.close())

  const call = (
    key: string | null,
    path = '/v1/items?page=2',
    init: RequestInit & { headers?: Record<string, string> } = {},
  ) => {
    seen = null
    const authorization: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` }
    return fetch(gateway.url + path, { ...init, headers: { ...authorization, ...init.headers } })
  }

  test('a good key: the API hears who calls, and not the key', async () => {
    const { text, id } = await bed.key({ external_id: 'cus_7', permissions: ['a:read', 'b:read'] })
    const response = await call(text, '/v1/items?page=2', {
      method: 'POST',
      body: 'a=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([response.status, await response.text()]).toEqual([200, 'from the API'])
    expect(seen).toMatchObject({ method: 'POST', url: '/v1/items?page=2', body: 'a=1' })
    expect(seen?.headers).toMatchObject({
      'why401-key-id': id,
      'why401-keyspace-id': bed.keyspaceId,
      'why401-environment': 'live',
      'why401-external-id': 'cus_7',
      'why401-permissions': 'a:read b:read',
    })
    expect(JSON.stringify(seen)).not.toContain(text)
    expect(JSON.stringify(seen)).not.toContain(setUp.rootKey)
    expect(seen?.headers['why401-root-key']).toBeUndefined()
  })

  test('what a client says of itself does not reach the API', async () => {
    const { text, id } = await bed.key()
    const forged = Object.fromEntries(identity.map((field) => [`why401-${field}`, 'forged']))
    await call(text, '/', { headers: { ...forged, 'why401-root-key': 'forged', 'why401-answer': 'forged' } })
    expect(seen?.headers['why401-key-id']).toBe(id)
    expect(identity.filter((field) => seen?.headers[`why401-${field}`] === 'forged')).toEqual([])
  })

  test('the caller hears what is left and what will break soon', async () => {
    const expires = new Date(bed.now() + 3_600_000).toISOString()
    const limits = [{ name: 'burst', limit: 9, window_seconds: 60 }]
    const { text } = await bed.key({ expires_at: expires, limits, uses: { remaining: 1 } })
    const { headers } = await call(text)
    expect(headers.get('ratelimit')).toMatch(/^"burst";r=8;t=\d+$/)
    expect(headers.get('ratelimit-policy')).toBe('"burst";q=9;w=60')
    expect(headers.get('why401-key-expires')).toBe(expires)
    expect(headers.get('why401-uses-remaining')).toBe('0')
    for (const field of ['RateLimit-Policy', 'Why401-Key-Expires', 'Why401-Uses-Remaining'])
      expect(headers.get('access-control-expose-headers')).toContain(field)
    const plain = (await call((await bed.key()).text)).headers
    expect(Object.values(seen?.headers ?? {}).filter((value) => String(value).includes('{'))).toEqual([])
    for (const field of ['ratelimit', 'why401-key-expires', 'why401-uses-remaining'])
      expect([field, plain.has(field)]).toEqual([field, false])
  })

  const refusals: readonly (readonly [status: number, code: string, key: () => Promise<string | null>])[] = [
    [401, 'send.absent', async () => null],
    [401, 'key.unknown', async () => strangersKey()],
    [401, 'key.mistyped', async () => `${(await bed.key()).text.slice(0, -1)}-`],
    [401, 'key.revoked', async () => revoked()],
    [401, 'key.expired', async () => expired()],
    [402, 'account.billing', async () => used({ uses: { remaining: 1 } })],
    [403, 'perm.ip', async () => (await bed.key({ restrictions: { ips: ['198.51.100.0/24'], origins: null } })).text],
    [429, 'limit.rate', async () => used({ limits: [{ name: 'once', limit: 1, window_seconds: 3600 }] })],
  ]

  test.each(refusals)('%i %s arrives whole, and the API is not called', async (status, code, key) => {
    const text = await key()
    for (const method of ['GET', 'POST']) {
      const response = await call(text, '/v1/items?page=2', { method })
      const body = (await response.json()) as Record<string, unknown>
      expect([response.status, body['code'], body['status']]).toEqual([status, code, status])
      expect(body).toMatchObject({
        docs: `https://docs.example.com/${code}`,
        request_id: expect.stringMatching(/^req_/),
      })
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('www-authenticate')?.match(/Bearer realm=/g)?.length ?? 0).toBe(
        status === 401 ? 1 : 0,
      )
      expect(response.headers.has('retry-after')).toBe(status === 429)
      expect(response.headers.has('why401-answer')).toBe(false)
      expect(seen).toBeNull()
    }
  })

  test('a client’s own word on its address, method and path is not believed', async () => {
    const { text } = await bed.key({ restrictions: { ips: ['198.51.100.0/24'], origins: null } })
    const headers = {
      'x-forwarded-for': '198.51.100.7',
      'x-forwarded-method': 'DELETE',
      'x-forwarded-uri': '/forged',
      'x-original-uri': '/forged',
      'x-original-method': 'DELETE',
    }
    const body = (await (await call(text, '/v1/items', { headers })).json()) as Record<string, string>
    expect(body).toMatchObject({ code: 'perm.ip', address_seen: '127.0.0.1' })
    const record = await bed.assembled.verifier.refusals.byRequestId(body['request_id'] ?? '', bed)
    expect(record?.route).toBe('GET /v1/items')
  })

  test('two keys in two lines are a conflict, whichever is good', async () => {
    const { text } = await bed.key()
    seen = null
    const headers = ['Host', 'api.example.com', 'Authorization', `Bearer ${text}`, 'Authorization', 'Bearer x']
    const status = await new Promise((resolve, reject) => {
      send(gateway.url, { headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect([status, seen]).toEqual([400, null])
  })

  test('a 403 of the API itself stays its own', async () => {
    const response = await call((await bed.key()).text, '/own-403')
    expect([response.status, await response.text()]).toEqual([403, 'from the API'])
  })

  test('an API that is gone is not the fault of the service', async () => {
    const alone = await start({ ...setUp, apiPort: await freePort() })
    try {
      const { text } = await bed.key()
      const response = await fetch(alone.url, { headers: { authorization: `Bearer ${text}` } })
      expect(response.status).toBe(502)
    } finally {
      await alone.close()
    }
  })

  test.each([
    ['is down', async () => ({ ...setUp, servicePort: await freePort() })],
    ['refuses the root key', async () => ({ ...setUp, rootKey: 'why401_root_nobody' })],
  ])('a service that %s: 503, never 401, and the API is not called', async (_, wrong) => {
    const alone = await start(await wrong())
    try {
      const { text } = await bed.key()
      seen = null
      for (const headers of [{ authorization: `Bearer ${text}` }, {}] as Record<string, string>[]) {
        const response = await fetch(alone.url, { headers })
        const body = (await response.json()) as Record<string, unknown>
        expect([response.status, body['code'], response.headers.get('retry-after')]).toEqual([503, 'server.fault', '2'])
        expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
        expect(response.headers.has('www-authenticate')).toBe(false)
      }
      expect(seen).toBeNull()
    } finally {
      await alone.close()
    }
  })
})

async function strangersKey(): Promise<string> {
  const { rootKey } = await bed.tenant()
  const { body } = await bed.call('POST', '/v1/keys', { keyspace: 'acme', environment: 'live' }, rootKey)
  return body.text
}

async function revoked(): Promise<string> {
  const { text, id } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/revoke`, { reason: 'compromised' })
  return text
}

async function expired(): Promise<string> {
  const { text, id } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/expire`, {})
  return text
}

async function used(traits: object): Promise<string> {
  const { text } = await bed.key(traits)
  await bed.call('POST', '/v1/keys/verify', { key: text })
  return text
}
