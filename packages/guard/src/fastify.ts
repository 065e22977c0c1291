import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { exposing, exposingMore } from './exposed.ts'
import { assertDemands, type Guard } from './guard.ts'
import { hold } from './held.ts'
import type { Demands } from './options.ts'

export { grantOf } from './held.ts'

export type KeyHook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>

/** As `onRequest` of a route, or of an instance: `app.addHook('onRequest', requireKey(guard))`. The body is not read before. */
export function requireKey(guard: Guard, demands: Demands = {}): KeyHook {
  assertDemands(demands)
  return async (request, reply) => {
    const result = await guard.check(callOf(request), demands)
    const exposed = reply.getHeader(exposing)
    if ('refused' in result) {
      const { status, headers, body } = result.refused
      // As text: a route's own schema of that status, or a serializer, is not asked.
      return reply.code(status).headers(exposingMore(headers, exposed)).serializer(JSON.stringify).send(body)
    }
    void reply.headers(exposingMore(result.headers, exposed))
    hold(request, result.granted)
    return undefined
  }
}

/** At `metadataPath(resource)`. */
export function metadataHandler(guard: Guard): RouteHandlerMethod {
  return async (_request, reply) => (guard.metadata ? guard.metadata : reply.callNotFound())
}

function callOf({ method, raw, originalUrl, routeOptions }: FastifyRequest) {
  const address = raw.socket.remoteAddress ?? null
  return { method, url: originalUrl, headers: raw.rawHeaders, address, pattern: routeOptions.url }
}
