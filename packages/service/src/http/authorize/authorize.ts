import { answerRefusal, readCredential, refusedAt, type RefusalAnswer, type RefusalStyle } from '@why401/core/issuer'
import { noteUnasked } from '../../refusals/unasked.ts'
import type { Decision, VerifyRequest } from '../../verify/decision.ts'
import type { Parts } from '../parts.ts'
import { acceptedHere } from '../accepted-here.ts'
import { styleFor, styleOf } from '../refuse.ts'
import { readyAnswer, styleOfKeyspace } from '../views/decision.ts'
import type { Forwarded } from './forwarded.ts'
import { identityFields, noticeFields } from './identity-fields.ts'

/** What a gateway demands of the requests that it asks about. */
export interface Demanded {
  readonly keyspace?: string
  readonly permissions?: string
  readonly environment?: 'live' | 'test'
  readonly cost?: number
  readonly route?: string
}

export type Authorized = { readonly granted: Record<string, string> } | { readonly refused: RefusalAnswer }

interface Asked extends Demanded {
  readonly projectId: string
  readonly requestId: string
}

/** Decides on a request that a gateway tells of. Rejects as `verify` does. */
export async function authorizeForwarded(parts: Parts, forwarded: Forwarded, asked: Asked): Promise<Authorized> {
  const { projectId, requestId, ...demanded } = asked
  const keyspace = parts.apis.keyspace(projectId, demanded.keyspace)
  const accepted = keyspace?.settings.accepted ?? acceptedHere
  const presented = { headers: forwarded.rawHeaders, url: forwarded.url }
  const read = readCredential(presented, accepted, parts.apis.prefixes(projectId))
  const about = verifyRequest(forwarded, demanded)
  if (read.kind === 'refused') {
    const { code, members } = read
    const { caller, route = '' } = about
    const asked = demanded.environment === undefined ? {} : { environment: demanded.environment }
    const unasked = { requestId, code, members, caller, route, ...asked, keyspaceId: keyspace?.id ?? null }
    noteUnasked(parts, projectId, unasked)
    parts.metrics.verified(code)
    const style = { ...styleOfKeyspace(keyspace, styleOf(parts)), accepted }
    return { refused: answerRefusal(refusedAt('credential', requestId, code, members), style) }
  }
  const request = { ...about, requestId, key: read.key.reveal() }
  const decision = await parts.verifier.verify(projectId, request)
  return answered(parts, decision, styleFor(parts, decision, { projectId, keyspace: demanded.keyspace }))
}

function answered(parts: Parts, decision: Decision, style: RefusalStyle): Authorized {
  parts.metrics.verified(decision.code ?? 'ok')
  if (decision.warnings.length > 0) parts.warned(decision)
  if (decision.code !== null) return { refused: readyAnswer(decision, style) }
  return { granted: { ...identityFields(decision), ...noticeFields(decision) } }
}

/** The gateway is set up wrongly, or the service is in trouble: no fault of the caller's key. */
export function undecided(parts: Parts, requestId: string): RefusalAnswer {
  const style = { ...styleOf(parts), resourceMetadata: null, refusalsBase: null }
  return answerRefusal({ code: 'server.fault', requestId, evaluated: [], members: {} }, style)
}

function verifyRequest(forwarded: Forwarded, demanded: Demanded): Omit<VerifyRequest, 'key'> {
  const { method, url, address, addressFrom } = forwarded
  return {
    ...demanded,
    route: demanded.route ?? `${method} ${firstSegments(url)}`,
    caller: {
      address,
      addressFrom,
      origin: fieldOf(forwarded, 'origin'),
      referrer: fieldOf(forwarded, 'referer'),
      userAgent: fieldOf(forwarded, 'user-agent'),
    },
  }
}

function fieldOf({ rawHeaders }: Forwarded, name: string): string | null {
  const at = rawHeaders.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name)
  return at === -1 ? null : (rawHeaders[at + 1] ?? null)
}

/** Without ids and whatever else might be a key: words alone. */
function firstSegments(url: string): string {
  const segments = (url.split(/[?#]/)[0] ?? '').split('/').filter(Boolean).slice(0, 3)
  return `/${segments.map((text) => (/^(?:v\d{1,2}|[A-Za-z][A-Za-z_-]{0,23})$/.test(text) ? text : ':id')).join('/')}`
}
