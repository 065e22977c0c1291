import { serve } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { guardBed, type GuardBed } from './testing/guard-bed.ts'

const folder = '../../../examples'
let bed: GuardBed
beforeAll(async () => {
  bed = await guardBed()
  vi.stubEnv('WHY401_URL', bed.url)
  vi.stubEnv('WHY401_ROOT_KEY', await bed.rootKeyWith(['keys:verify']))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await bed.close()
})

type Send = (headers: Record<string, string>) => Promise<Response>

async function asked(server: Server, headers: Record<string, string>): Promise<Response> {
  if (!server.listening) await new Promise((resolve) => void server.once('listening', resolve))
  try {
    return await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/items/7`, { headers })
  } finally {
    server.close()
  }
}

const examples: Readonly<Record<string, () => Promise<Send>>> = {
  express: async () => {
    const { app } = await import(`${folder}/express/server.ts`)
    return (headers) => asked(app.listen(0, '127.0.0.1'), headers)
  },
  fastify: async () => {
    const { app } = await import(`${folder}/fastify/server.ts`)
    return async (headers) => {
      const { statusCode, body } = await app.inject({ url: '/v1/items/7', headers })
      return new Response(body, { status: statusCode })
    }
  },
  hono: async () => {
    const { app } = await import(`${folder}/hono/server.ts`)
    return (headers) => asked(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server, headers)
  },
  next: async () => {
    const { GET } = await import(`${folder}/next/app/v1/items/[id]/route.ts`)
    const context = { params: Promise.resolve({ id: '7' }) }
    return (headers) => GET(new Request('https://api.example.com/v1/items/7', { headers }), context)
  },
}

test.each(Object.entries(examples))('the example of %s runs', async (_, load) => {
  const send = await load()
  const { text } = await bed.key({ permissions: ['item:read'], external_id: 'cus_7' })
  const good = await send({ authorization: `Bearer ${text}` })
  expect([good.status, await good.json()]).toEqual([200, { id: '7', customer: 'cus_7' }])
  const refused = await send({ authorization: `Bearer ${(await bed.key()).text}` })
  expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'perm.scope', required: 'item:read' }])
})
