import { serve } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as forExpress from './express.ts'
import * as forFastify from './fastify.ts'
import * as forHono from './hono.ts'
import type { Guard } from './index.ts'
import { metadataRoute, withKey } from './next.ts'
import { guardBed, type GuardBed } from './testing/guard-bed.ts'

/** An API with `GET|POST /v1/items/:id`, which needs `item:read`, on software of others. */
interface Api {
  readonly call: (path: string, init?: RequestInit) => Promise<Response>
  /** How often a handler ran. */
  readonly handled: () => number
  readonly close: () => Promise<void>
}

const permissions = 'item:read'
const path = '/v1/items/:id'
const metadata = '/.well-known/oauth-protected-resource'

async function over(server: Server, handled: () => number): Promise<Api> {
  if (!server.listening) await new Promise<void>((resolve) => void server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    call: (at, init) => fetch(url + at, init),
    handled,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const apis: Readonly<Record<string, (guard: Guard) => Promise<Api>>> = {
  express: (guard) => {
    let handled = 0
    const app = express()
    app.get(metadata, forExpress.metadataHandler(guard))
    app.all(path, forExpress.requireKey(guard, { permissions }), (request, response) => {
      handled++
      response.json({ id: request.params['id'], key: forExpress.grantOf(request).holder.keyId })
    })
    return over(app.listen(0, '127.0.0.1'), () => handled)
  },
  fastify: async (guard) => {
    let handled = 0
    const app = fastify()
    app.get(metadata, forFastify.metadataHandler(guard))
    app.all(path, { onRequest: forFastify.requireKey(guard, { permissions }) }, async (request) => {
      handled++
      return { id: (request.params as { id: string }).id, key: forFastify.grantOf(request).holder.keyId }
    })
    await app.listen({ port: 0, host: '127.0.0.1' })
    return over(app.server, () => handled)
  },
  hono: (guard) => {
    let handled = 0
    const app = new Hono()
    app.get(metadata, forHono.metadataHandler(guard))
    app.all(path, forHono.requireKey(guard, { permissions }), (context) => {
      handled++
      return context.json({ id: context.req.param('id'), key: forHono.grantOf(context).holder.keyId })
    })
    return over(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server, () => handled)
  },
  'route handlers of Next': async (guard) => {
    let handled = 0
    const handler = withKey<{ params: Promise<{ id: string }> }>(
      guard,
      async (_request, { params }, { holder }) => {
        handled++
        return Response.json({ ...(await params), key: holder.keyId })
      },
      { permissions },
    )
    const call = async (at: string, init?: RequestInit): Promise<Response> => {
      if (at === metadata) return metadataRoute(guard)()
      const request = new Request(`https://api.example.com${at}`, init)
      return handler(request, { params: Promise.resolve({ id: new URL(request.url).pathname.split('/')[3] ?? '' }) })
    }
    return { call, handled: () => handled, close: async () => {} }
  },
}

let bed: GuardBed
beforeAll(async () => {
  bed = await guardBed()
})
afterAll(() => bed.close())

const withText = (key: string, more: RequestInit = {}): RequestInit => ({
  headers: { authorization: `Bearer ${key}` },
  ...more,
})

describe.each(Object.entries(apis))('%s', (name, start) => {
  let api: Api
  beforeAll(async () => {
    api = await start(bed.guard({ resource: { url: 'https://api.example.com' } }))
  })
  afterAll(() => api.close())

  test('hands a good request and its holder to the handler, and warns on the answer', async () => {
    const expires = new Date(bed.now() + 3_600_000).toISOString()
    const limits = [{ name: 'burst', limit: 9, window_seconds: 60 }]
    const { text, id } = await bed.key({ permissions: [permissions], expires_at: expires, limits })
    const response = await api.call('/v1/items/7?x=1', withText(text, { method: 'POST', body: '{"a":1}' }))
    expect([response.status, await response.json()]).toEqual([200, { id: '7', key: id }])
    expect(response.headers.get('why401-key-expires')).toBe(expires)
    expect(response.headers.get('ratelimit')).toMatch(/^"burst";r=8;t=\d+$/)
  })

  test('sends refusals whole, and the handler does not run', async () => {
    const before = api.handled()
    const poor = await bed.key({ permissions: ['other'] })
    const dead = await bed.key({ permissions: [permissions] })
    const used = await bed.key({
      permissions: [permissions],
      limits: [{ name: 'once', limit: 1, window_seconds: 3600 }],
    })
    await bed.call('POST', `/v1/keys/${dead.id}/revoke`, {})
    await bed.call('POST', '/v1/keys/verify', { key: used.text })
    const cases = [
      [undefined, 401, 'send.absent'],
      [poor.text, 403, 'perm.scope'],
      [dead.text, 401, 'key.revoked'],
      [used.text, 429, 'limit.rate'],
    ] as const
    for (const [key, status, code] of cases) {
      const response = await api.call('/v1/items/7', key === undefined ? {} : withText(key))
      const body = (await response.json()) as { code: string; request_id: string }
      expect([response.status, body.code]).toEqual([status, code])
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.has('www-authenticate')).toBe(status === 401 || status === 403)
      expect(response.headers.has('retry-after')).toBe(status === 429)
    }
    expect(api.handled()).toBe(before)
  })

  test('groups refusals by the pattern of the route', async () => {
    const { text } = await bed.key()
    const { request_id: id } = (await (await api.call('/v1/items/secret-7', withText(text))).json()) as {
      request_id: string
    }
    const record = await bed.assembled.verifier.refusals.byRequestId(id, bed)
    expect(record?.route).toMatch(/^GET \/v1\/items\/:id$/)
  })

  test('a forwarded address is nobody’s word', async () => {
    const { text } = await bed.key({
      permissions: [permissions],
      restrictions: { ips: ['198.51.100.0/24'], origins: null },
    })
    const response = await api.call('/v1/items/7', {
      headers: { authorization: `Bearer ${text}`, 'x-forwarded-for': '198.51.100.7' },
    })
    expect(((await response.json()) as { code: string }).code).toBe('perm.ip')
  })

  test('serves the metadata of the resource', async () => {
    const response = await api.call(metadata)
    expect(await response.json()).toEqual({ resource: 'https://api.example.com', bearer_methods_supported: ['header'] })
  })

  test('a service that is gone is 503, and the handler does not run', async () => {
    const closed = await start(bed.guard({ service: { url: 'http://127.0.0.1:1', rootKey: 'x' } }))
    try {
      const { text } = await bed.key({ permissions: [permissions] })
      const response = await closed.call('/v1/items/7', withText(text))
      expect([response.status, response.headers.get('retry-after'), closed.handled()]).toEqual([503, '2', 0])
    } finally {
      await closed.close()
    }
  })

  test.runIf(name === 'express' || name === 'fastify' || name === 'hono')(
    'a HEAD that is refused has no body',
    async () => {
      const response = await api.call('/v1/items/7', { method: 'HEAD' })
      expect([response.status, await response.text()]).toEqual([401, ''])
    },
  )
})

test('whoever asks for the grant of a request that passed no guard is stopped', () => {
  expect(() => forExpress.grantOf({})).toThrow(/No guard/)
})
