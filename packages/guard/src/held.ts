import type { Grant } from './verdict.ts'

const grants = new WeakMap<object, Grant>()

export function hold(request: object, grant: Grant): void {
  grants.set(request, grant)
}

/**
 * The grant of a request that passed the guard: `grantOf(request).holder` in Express and Fastify, `grantOf(context)` in Hono.
 * Throws for a request that passed no guard: a handler that forgot its guard does not run on.
 */
export function grantOf(request: object): Grant {
  const grant = grants.get(request)
  if (!grant) throw new Error('No guard has granted this request.')
  return grant
}
