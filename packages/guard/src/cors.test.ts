import { serve } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as forExpress from './express.ts'
import * as forFastify from './fastify.ts'
import * as forHono from './hono.ts'
import type { Guard } from './index.ts'
import { withKey } from './next.ts'
import { guardBed, type GuardBed } from './testing/guard-bed.ts'

const page = 'https://shop.example'
const allowed = { 'access-control-allow-origin': page, 'access-control-expose-headers': 'X-Total' } as const

type Call = (init: RequestInit) => Promise<Response>
interface Api {
  readonly call: Call
  readonly close: () => void
}

async function over(server: Server): Promise<Api> {
  if (!server.listening) await new Promise<void>((resolve) => void server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/items`
  return {
    call: (init) => fetch(url, init),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Guarded APIs behind what answers preflights and allows an origin there. */
const apis: Readonly<Record<string, (guard: Guard) => Promise<Api>>> = {
  express: (guard) => {
    const app = express()
    app.use((request, response, next) => {
      response.set(allowed)
      if (request.method === 'OPTIONS') response.sendStatus(204)
      else next()
    })
    app.get('/items', forExpress.requireKey(guard), (_request, response) => void response.json([]))
    return over(app.listen(0, '127.0.0.1'))
  },
  fastify: async (guard) => {
    const app = fastify()
    app.addHook('onRequest', async (request, reply) => {
      void reply.headers(allowed)
      return request.method === 'OPTIONS' ? reply.code(204).send() : undefined
    })
    app.options('/items', async () => '')
    app.get('/items', { onRequest: forFastify.requireKey(guard) }, async () => [])
    await app.listen({ port: 0, host: '127.0.0.1' })
    return over(app.server)
  },
  hono: (guard) => {
    const app = new Hono()
    app.use(cors({ origin: page, exposeHeaders: ['X-Total'] }))
    app.get('/items', forHono.requireKey(guard), (context) => context.json([]))
    return over(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server)
  },
  'route handlers of Next': async (guard) => {
    const handler = withKey(guard, () => Response.json([], { headers: allowed }))
    // Around the handler, as the `headers` of Next's settings are.
    const call: Call = async (init) => {
      if (init.method === 'OPTIONS') return new Response(null, { status: 204, headers: allowed })
      const answer = await handler(new Request('https://api.example.com/items', init), {})
      answer.headers.set('access-control-allow-origin', page)
      return answer
    }
    return { call, close: () => {} }
  },
}

let bed: GuardBed
beforeAll(async () => {
  bed = await guardBed()
})
afterAll(() => bed.close())

const exposedBy = ({ headers }: Response): readonly string[] =>
  (headers.get('access-control-expose-headers') ?? '').toLowerCase().split(/\s*,\s*/)

describe.each(Object.entries(apis))('a page of another origin, before %s', (name, start) => {
  let api: Api
  beforeAll(async () => {
    api = await start(bed.guard())
  })
  afterAll(() => api.close())

  const call = (key: string | null) =>
    api.call({ headers: { origin: page, ...(key === null ? {} : { authorization: `Bearer ${key}` }) } })

  test('is let through by the preflight, which carries no key', async () => {
    const asked = { origin: page, 'access-control-request-method': 'GET' }
    const preflight = await api.call({ method: 'OPTIONS', headers: asked })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, page])
  })

  test('may read why it was refused, its fields included', async () => {
    const limits = [{ name: 'once', limit: 1, window_seconds: 3600 }]
    const used = await bed.key({ limits })
    await bed.call('POST', '/v1/keys/verify', { key: used.text })
    for (const [key, status, needed] of [
      [null, 401, ['www-authenticate']],
      [used.text, 429, ['retry-after', 'ratelimit', 'ratelimit-policy']],
    ] as const) {
      const response = await call(key)
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([status, page])
      expect(exposedBy(response)).toEqual(expect.arrayContaining([...needed]))
      for (const field of needed) expect(response.headers.has(field)).toBe(true)
      // What a handler of Next exposes stands on its own answers.
      expect(exposedBy(response).includes('x-total')).toBe(!name.includes('Next'))
    }
  })

  test('may read what a good key is warned of, besides what the API exposes itself', async () => {
    const expires_at = new Date(bed.now() + 3_600_000).toISOString()
    const limits = [{ name: 'burst', limit: 9, window_seconds: 60 }]
    const { text } = await bed.key({ expires_at, limits })
    const response = await call(text)
    expect(response.status).toBe(200)
    expect(exposedBy(response)).toEqual(
      expect.arrayContaining(['x-total', 'why401-key-expires', 'ratelimit', 'ratelimit-policy']),
    )
    expect(response.headers.get('why401-key-expires')).toBe(expires_at)
  })

  test('an answer without warnings exposes what the API does, and no more', async () => {
    expect(exposedBy(await call((await bed.key()).text))).toEqual(['x-total'])
  })
})
