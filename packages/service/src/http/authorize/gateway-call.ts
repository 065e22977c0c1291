import type { FastifyRequest } from 'fastify'
import type { RefusalAnswer } from '@why401/core/issuer'
import type { Static } from 'typebox'
import type { Actor } from '../../model/actor.ts'
import { PermissionQueryError } from '../../verify/queries.ts'
import type { Answer, RefusedAnswer } from '../answer.ts'
import { identify, lackOf } from '../authenticate.ts'
import type { Parts } from '../parts.ts'
import { authorizeForwarded, undecided } from './authorize.ts'
import { readForwarded } from './forwarded.ts'
import type { gatewayQuery } from './gateway-query.ts'

export interface GatewayCall {
  readonly request: FastifyRequest
  readonly query: Static<typeof gatewayQuery>
  readonly requestId: string
  /** The request that is asked about, where it is told by method and path themselves. */
  readonly own: { readonly method: string; readonly url: string | null }
}

type GatewayAnswer = Answer<200, string> | RefusedAnswer

/**
 * Answers a gateway. Whatever is wrong with the gateway's own root key is 503 to the caller, whose key may be good; the log tells
 * the operator.
 */
export async function gatewayCall(
  parts: Parts,
  { request, query, requestId, own }: GatewayCall,
): Promise<GatewayAnswer> {
  const { for: gateway, hops, ...demanded } = query
  const refuse = (refusal: RefusalAnswer): GatewayAnswer => ({
    refusal: gateway === 'nginx' ? inParcel(parts, refusal) : refusal,
  })
  try {
    const actor = await gatewayOf(parts, request)
    if (!actor) return refuse(undecided(parts, requestId))
    const forwarded = readForwarded(request.raw.rawHeaders, own, hops)
    const result = await authorizeForwarded(parts, forwarded, { ...demanded, projectId: actor.projectId, requestId })
    if ('refused' in result) return refuse(result.refused)
    return { status: 200, body: '', headers: { 'cache-control': 'no-store', ...result.granted } }
  } catch (error) {
    if (error instanceof PermissionQueryError)
      parts.log.warn('a gateway is set up wrongly', { field: 'permissions', request_id: requestId })
    else parts.log.failure(error, { request_id: requestId, route: '/v1/authorize' })
    return refuse(undecided(parts, requestId))
  }
}

/** Who the gateway is, by a field that no client of it can set. */
async function gatewayOf(parts: Parts, { headers, id }: FastifyRequest): Promise<Actor | null> {
  const given = headers['why401-root-key']
  const authorization = typeof given === 'string' ? `Bearer ${given}` : null
  const lines = authorization === null ? [] : ['Authorization', authorization]
  const caller = { rawHeaders: lines, headers: authorization === null ? {} : { authorization }, url: '/' }
  const found = await identify(parts, caller)
  const refused = 'refused' in found ? found.refused : lackOf(found.actor, 'keys:verify')
  if (!refused && 'actor' in found) return found.actor
  const code = refused?.code ?? 'send.absent'
  parts.metrics.rootKeyRefused(code)
  parts.log.warn('a gateway was refused', { code, request_id: id })
  return null
}

/** Under the one status that nginx passes on without adding to it. */
function inParcel({ parcels }: Parts, refusal: RefusalAnswer): RefusalAnswer {
  const { 'content-type': type = '', 'cache-control': cache = '' } = refusal.headers
  const headers = { 'content-type': type, 'cache-control': cache, 'why401-answer': parcels.pack(refusal) }
  return { status: 403, headers, body: refusal.body }
}
