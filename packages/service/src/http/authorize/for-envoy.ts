import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Static } from 'typebox'
import { convertText } from '../convert-text.ts'
import type { Parts } from '../parts.ts'
import { writeRefusal } from '../refuse.ts'
import { undecided } from './authorize.ts'
import { gatewayCall } from './gateway-call.ts'
import { gatewayQuery } from './gateway-query.ts'

const path = '/v1/authorize/envoy'
const query = Compile(gatewayQuery)

/**
 * Envoy's HTTP ext_authz asks with the method of the request, and with its path behind a prefix. So its own set-up cannot stand in the
 * query: `Why401-Authorize` has it, `keyspace=acme&permissions=user%3Aread`.
 */
export async function forEnvoy(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => {
      payload.resume()
      done(null)
    })
    scope.all(`${path}/*`, { schema: { hide: true } }, async (request, reply) => {
      const { id: requestId, method, raw } = request
      const setUp = setUpOf(request.headers['why401-authorize'])
      if (!setUp) {
        parts.log.warn('a gateway is set up wrongly', { field: 'Why401-Authorize', request_id: requestId })
        return writeRefusal(reply, undecided(parts, requestId))
      }
      const own = { method, url: (raw.url ?? '').slice(path.length) }
      const answer = await gatewayCall(parts, { request, query: setUp, requestId, own })
      if ('refusal' in answer) return writeRefusal(reply, answer.refusal)
      return reply.code(answer.status).headers(answer.headers ?? {}).send()
    })
  })
}

function setUpOf(field: string | string[] | undefined): Static<typeof gatewayQuery> | null {
  if (Array.isArray(field)) return null
  const given = convertText(gatewayQuery, Object.fromEntries(new URLSearchParams(field ?? '')))
  return query.Check(given) ? given : null
}
