import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Static } from 'typebox'
import { convertText } from '../convert-text.ts'
import type { Parts } from '../parts.ts'
import { writeRefusal } from '../refuse.ts'
import { undecided } from './authorize.ts'
import { gatewayCall } from './gateway-call.ts'
import { gatewayQuery } from './gateway-query.ts'

const answers = '/v1/authorize/answer'
const path = '/v1/authorize/envoy'
const query = Compile(gatewayQuery)

/** Routes of single gateways: they take every method, and no schema describes them. */
export async function registerGateways(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => {
      payload.resume()
      done(null)
    })
    openParcels(scope, parts)
    askForEnvoy(scope, parts)
  })
}

/** Where nginx's `error_page` leads: answers with the refusal in `Why401-Answer`, in its own status. */
function openParcels(app: FastifyInstance, parts: Parts): void {
  app.all(answers, { schema: { hide: true } }, (request, reply) => {
    const parcel = request.headers['why401-answer']
    const refusal = typeof parcel === 'string' ? parts.parcels.open(parcel) : null
    writeRefusal(reply, refusal ?? undecided(parts, request.id))
  })
}

/**
 * Envoy's HTTP ext_authz asks with the method of the request, and with its path behind a prefix. So its own set-up cannot stand in the
 * query: `Why401-Authorize` has it, `keyspace=acme&permissions=user%3Aread`.
 */
function askForEnvoy(app: FastifyInstance, parts: Parts): void {
  app.all(`${path}/*`, { schema: { hide: true } }, async (request, reply) => {
    const { id: requestId, method, raw } = request
    const setUp = setUpOf(request.headers['why401-authorize'])
    if (!setUp) {
      parts.log.warn('a gateway is set up wrongly', { field: 'Why401-Authorize', request_id: requestId })
      writeRefusal(reply, undecided(parts, requestId))
      return reply
    }
    const own = { method, url: (raw.url ?? '').slice(path.length) }
    const answer = await gatewayCall(parts, { request, query: setUp, requestId, own })
    if ('refusal' in answer) writeRefusal(reply, answer.refusal)
    else
      void reply
        .code(answer.status)
        .headers(answer.headers ?? {})
        .send('')
    return reply
  })
}

function setUpOf(field: string | string[] | undefined): Static<typeof gatewayQuery> | null {
  if (Array.isArray(field)) return null
  const given = convertText(gatewayQuery, Object.fromEntries(new URLSearchParams(field ?? '')))
  return query.Check(given) ? given : null
}
