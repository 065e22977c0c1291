import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hashKey } from '../keys/hash-key.ts'
import type { Parts } from './parts.ts'
import { answeredEarly } from './wire/connections.ts'

const unmatched = 'unmatched'

/** Counts and logs every answer, once, when it is sent. */
export function observe(app: FastifyInstance, parts: Parts): void {
  const { metrics, log } = parts
  app.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const route = request.routeOptions.url ?? unmatched
    if (!request.raw.complete) answeredEarly(request.raw)
    const ms = reply.elapsedTime
    metrics.answered(request.method, route, reply.statusCode, ms / 1000)
    log.access({
      id: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms,
      project: request.actor?.projectId ?? null,
    })
    done()
  })
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!mayScrape(request, parts.settings.metricsToken)) return reply.callNotFound()
    return reply.type(metrics.contentType).send(await metrics.text())
  })
}

function mayScrape(request: FastifyRequest, token: string | null): boolean {
  if (token === null) return true
  const given = Buffer.from(hashKey(request.headers.authorization ?? ''))
  return timingSafeEqual(given, Buffer.from(hashKey(`Bearer ${token}`)))
}
