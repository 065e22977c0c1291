import bearerAuth from '@fastify/bearer-auth'
import cors from '@fastify/cors'
import rateLimit from '@fastify/rate-limit'
import fastify from 'fastify'
import { wireRequest } from '../scripted-sender.ts'
import { sendRaw } from '../wire/raw-client.ts'
import { bearer, credentialed } from './credential.ts'
import { healthyGet, healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { packagesVersion } from './npm-package.ts'
import type { RealServer, StagedFault } from './server.ts'
import { nothingAround } from './surroundings.ts'

const key = `${madeUpKey('fastify bearer', 48)}+/=`
const page = 'https://app.example'

export const fastifyBearer: RealServer = {
  id: 'fastify-bearer',
  software: () => packagesVersion('fastify', '@fastify/bearer-auth', '@fastify/cors', '@fastify/rate-limit'),
  forgives: {
    'key.whitespace/blank-before': 'it trims the key',
    'key.whitespace/tab-before': 'it trims the key',
  },
  start: async () => {
    const app = fastify({ forceCloseConnections: true })
    await app.register(bearerAuth, { keys: new Set([key]) })
    await app.register(rateLimit, { global: false })
    // Registered after the key check, as happens: its preflights are asked for a key.
    await app.register(cors, { origin: page })
    app.get('/v1/notes', () => [{ id: 1 }])
    app.get('/v1/notes/1', () => ({ id: 1 }))
    app.get('/v1/search', { config: { rateLimit: { max: 2, timeWindow: '1 hour' } } }, () => [])
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    const given = { variable: 'NOTES_API_KEY' }
    return {
      url,
      healthy: healthyGets(url, { list: '/v1/notes', one: '/v1/notes/1' }, bearer(key), given),
      staged: [limited(url), preflight(url)],
      close: () => app.close(),
    }
  },
}

function limited(url: string): StagedFault {
  const search = healthyGet('search', `${url}/v1/search?q=a`, bearer(key), { variable: 'NOTES_API_KEY' })
  const faulty = () => ({ request: credentialed(search.base, search.credential), surroundings: nothingAround })
  return {
    id: 'limit.rate/hour',
    cause: 'limit.rate',
    also: ['limit.quota'],
    title: 'More requests than the limit of the route allows in an hour',
    provableByOneChange: false,
    prepare: async () => {
      for (let count = 0; count < 3; count++) await sendRaw(faulty().request, nothingAround)
    },
    faulty,
  }
}

/** A page's preflight carries no key, and is asked for one. */
function preflight(url: string): StagedFault {
  const request = wireRequest(
    `${url}/v1/notes`,
    { Origin: page, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' },
    { method: 'OPTIONS' },
  )
  return {
    id: 'browser.cors/preflight-needs-key',
    cause: 'browser.cors',
    also: ['send.absent'],
    title: 'The preflight is refused because it carries no key',
    provableByOneChange: false,
    faulty: () => ({ request, surroundings: nothingAround }),
  }
}
