import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  answerRefusal,
  type AcceptedPlace,
  type Check,
  type RefusalAnswer,
  type RefusalStyle,
} from '@why401/core/issuer'
import type { Unauthenticated } from './auth/authenticator.ts'
import type { Decision } from '../verify/decision.ts'
import type { Parts } from './parts.ts'
import { traceOutcome } from '../observe/traces.ts'
import { styleOfKeyspace } from './views/decision.ts'

/** Where this API itself reads a credential. */
export const acceptedHere: readonly AcceptedPlace[] = [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }]

const styles = new WeakMap<Parts['settings'], RefusalStyle>()

/** How this API refuses; one object for all requests. */
export function styleOf({ settings }: Pick<Parts, 'settings'>): RefusalStyle {
  const known = styles.get(settings)
  if (known) return known
  const { publicUrl, docsBase } = settings
  const style: RefusalStyle = {
    profile: 'helpful',
    realm: 'why401',
    docsBase,
    accepted: acceptedHere,
    resourceMetadata: publicUrl && `${publicUrl}/.well-known/oauth-protected-resource`,
  }
  styles.set(settings, style)
  return style
}

/** The check at which a request with a root key, or a session, failed: root keys are refused by the model of all keys. */
function evaluated({ code }: Unauthenticated): readonly Check[] {
  return [{ check: checkOf(code), verdict: 'failed', code }]
}

function checkOf(code: Unauthenticated['code']): Check['check'] {
  if (code.startsWith('send.')) return 'credential'
  if (code.startsWith('perm.')) return 'permission'
  if (code === 'limit.rate') return 'rate'
  if (code === 'key.unknown') return 'existence'
  return code === 'key.expired' || code === 'key.revoked' ? 'state' : 'shape'
}

/** A refusal, ready to be written, of whoever calls this API. */
export function refusalAnswer(
  parts: Pick<Parts, 'settings' | 'metrics'>,
  request: FastifyRequest,
  { code, members }: Unauthenticated,
): { readonly refusal: RefusalAnswer } {
  parts.metrics.rootKeyRefused(code)
  const refusal = { code, requestId: request.id, evaluated: evaluated({ code, members }), members }
  return { refusal: answerRefusal(refusal, styleOf(parts)) }
}

export function writeRefusal(reply: FastifyReply, { status, headers, body }: RefusalAnswer): void {
  traceOutcome(reply.request, String(body['code']))
  void reply.code(status).headers(headers).send(body)
}

/** How the API refuses that a key belongs to; where the key is of nobody, the one that was asked for. */
export function styleFor(
  parts: Pick<Parts, 'settings' | 'apis'>,
  found: Decision,
  projectId: string,
  named: string | undefined,
): RefusalStyle {
  const base = styleOf(parts)
  if (found.code === null) return base
  return styleOfKeyspace(found.keyspace ?? parts.apis.keyspace(projectId, named), base)
}
