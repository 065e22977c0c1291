import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { exposing, exposingMore } from './exposed.ts'
import { assertDemands, type Guard } from './guard.ts'
import { hold } from './held.ts'
import type { Demands } from './options.ts'

export { grantOf } from './held.ts'

/** `app.get('/v1/users', requireKey(guard, { permissions: 'user:read' }), handler)` */
export function requireKey(guard: Guard, demands: Demands = {}): RequestHandler {
  assertDemands(demands)
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const result = await guard.check(callOf(request), demands)
    if ('refused' in result) {
      const { status, headers, body } = result.refused
      // Not by `json()`: Express would put its own charset and ETag on it.
      response
        .writeHead(status, exposingMore(headers, response.get(exposing)))
        .end(request.method === 'HEAD' ? undefined : JSON.stringify(body))
      return
    }
    response.set(exposingMore(result.headers, response.get(exposing)))
    hold(request, result.granted)
    next()
  }
}

/** At `metadataPath(resource)`. */
export function metadataHandler(guard: Guard): RequestHandler {
  return (_request, response) => void (guard.metadata ? response.json(guard.metadata) : response.sendStatus(404))
}

function callOf(request: Request) {
  const { method, originalUrl, rawHeaders, socket, baseUrl } = request
  const path = (request.route as { path?: unknown } | undefined)?.path
  const pattern = typeof path === 'string' ? baseUrl + path : undefined
  return { method, url: originalUrl, headers: rawHeaders, address: socket.remoteAddress ?? null, pattern }
}
