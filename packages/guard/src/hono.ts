import type { RefusalAnswer } from '@why401/core/issuer'
import type { Context, Handler, MiddlewareHandler } from 'hono'
import { exposing } from './exposed.ts'
import { assertDemands, type Guard } from './guard.ts'
import { hold } from './held.ts'
import type { Demands } from './options.ts'
import { refusalResponse } from './refusal-response.ts'

export { grantOf } from './held.ts'

/** Of @hono/node-server; elsewhere there is none. */
interface NodeBindings {
  readonly incoming?: {
    readonly rawHeaders: readonly string[]
    readonly socket: { readonly remoteAddress?: string | undefined }
  }
}

/** `app.use('/v1/*', requireKey(guard))` */
export function requireKey(guard: Guard, demands: Demands = {}): MiddlewareHandler {
  assertDemands(demands)
  return async (context, next) => {
    const result = await guard.check(callOf(context), demands)
    if ('refused' in result) return refused(context, result.refused)
    hold(context, result.granted)
    await next()
    for (const [name, value] of Object.entries(result.headers))
      context.header(name, value, { append: name === exposing })
    return undefined
  }
}

/** Of fields that a middleware has set before, Hono keeps the middleware's: so that it exposes ours, too, it is told of them. */
function refused(context: Context, answer: RefusalAnswer): Response {
  const { headers } = context.res
  if (headers.has(exposing)) headers.append(exposing, answer.headers[exposing] ?? '')
  return refusalResponse(answer)
}

/** At `metadataPath(resource)`. */
export function metadataHandler(guard: Guard): Handler {
  return (context) => (guard.metadata ? context.json(guard.metadata) : context.notFound())
}

/** Without Node's connection the address is not known, but through a number of trusted hops. */
function callOf({ req, env }: Context) {
  const { incoming } = (env ?? {}) as NodeBindings
  const address = incoming?.socket.remoteAddress ?? null
  return { method: req.method, url: req.url, headers: incoming?.rawHeaders ?? req.raw.headers, address }
}
