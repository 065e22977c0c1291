import { assertDemands, type Guard } from './guard.ts'
import type { Demands } from './options.ts'
import { refusalResponse, withHeaders } from './refusal-response.ts'
import type { Grant } from './verdict.ts'

type RouteHandler<Context> = (request: Request, context: Context) => Promise<Response>
type GuardedHandler<Context, Incoming extends Request> = (
  request: Incoming,
  context: Context,
  grant: Grant,
) => Response | Promise<Response>

/**
 * Guards route handlers of Next's app router, and every other that takes a `Request`:
 * `export const GET = withKey(guard, (request, context, { holder }) => …, { permissions: 'user:read' })`.
 *
 * A `Request` has no connection: the address is known through a number of `trustedProxies` alone.
 */
export function withKey<Context = unknown, Incoming extends Request = Request>(
  guard: Guard,
  handler: GuardedHandler<Context, Incoming>,
  demands: Demands = {},
): RouteHandler<Context> {
  assertDemands(demands)
  return async (request, context) => {
    const { method, url, headers } = request
    const result = await guard.check({ method, url, headers, address: null }, demands)
    if ('refused' in result) return refusalResponse(result.refused)
    return withHeaders(await handler(request as Incoming, context, result.granted), result.headers)
  }
}

/** `export const GET = metadataRoute(guard)` in `app/.well-known/oauth-protected-resource/route.ts`. */
export function metadataRoute(guard: Guard): () => Response {
  return () => (guard.metadata ? Response.json(guard.metadata) : new Response(null, { status: 404 }))
}
