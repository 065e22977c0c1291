import { STATUS_CODES } from 'node:http'
import type { TSchema } from 'typebox'
import type { Access, Route } from './route.ts'
import { problem } from './schemas/problem.ts'
import { shared } from './schemas/types.ts'

export const securitySchemes = {
  rootKey: { type: 'http', scheme: 'bearer', description: 'A root key of the project.' },
  session: { type: 'apiKey', in: 'cookie', name: 'why401.session_token', description: 'A person who signed in.' },
  heldKey: { type: 'http', scheme: 'bearer', description: 'The key that is asked about: whoever holds it may.' },
} as const

function securityOf(access: Access): readonly Record<string, readonly string[]>[] {
  if (access === 'open') return []
  if (access === 'holder') return [{ heldKey: [] }]
  if (access === 'person') return [{ session: [] }]
  if (access === 'any-actor') return [{ rootKey: [] }, { session: [] }]
  const known = [{ rootKey: [access.scope] }, { session: [access.scope] }]
  return 'orHolder' in access ? [...known, { heldKey: [] }] : known
}

/** Statuses that follow from what a route takes and whom it lets in. */
function problemsOf(route: Route): readonly number[] {
  const takesBody = route.body !== undefined
  return [
    ...(takesBody || route.query || route.params ? [400] : []),
    ...(route.access === 'open' ? [] : [401]),
    ...(typeof route.access === 'object' && !('orHolder' in route.access) ? [403] : []),
    ...(route.params ? [404] : []),
    ...(takesBody ? [413, 415] : []),
    ...(route.problems ?? []),
    500,
    503,
  ]
}

const problemContent = { 'application/problem+json': { schema: shared(problem) } }

function problemResponse(status: number) {
  return [String(status), { description: STATUS_CODES[status] ?? 'Error', content: problemContent }] as const
}

/** Fastify's schema of a route, from which the OpenAPI document is made. Extensions tell which scope is needed. */
export function documentOf(route: Route) {
  const { params, query, body, answers } = route
  const statuses = [...new Set(problemsOf(route))].filter((status) => !(status in answers))
  return {
    operationId: route.id,
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    tags: [route.id.split('.')[0] ?? 'other'],
    security: securityOf(route.access),
    ...(params ? { params } : {}),
    ...(query ? { querystring: query } : {}),
    ...(body ? { body } : {}),
    ...(route.form ? { consumes: ['application/json', 'application/x-www-form-urlencoded'] } : {}),
    response: {
      ...(answers as Record<string, TSchema>),
      ...Object.fromEntries(statuses.map(problemResponse)),
    },
  }
}
