import { answerRefusal, type RefusalAnswer, type RefusalStyle } from '@why401/core/issuer'
import type { Static } from 'typebox'
import type { Keyspace } from '../../model/project.ts'
import type { Decision, VerifyRequest, Warning } from '../../verify/decision.ts'
import type { decision as decisionSchema, verifyBody } from '../schemas/verify.ts'
import { iso } from './time.ts'

type Wire = Static<typeof decisionSchema>

/** Written out member by member: this runs for every verification, and a rest pattern costs more than the decision. */
export function verifyRequestOf(body: Static<typeof verifyBody>, requestId: string): VerifyRequest {
  const request: Writable<VerifyRequest> = { key: body.key, requestId: body.request_id ?? requestId }
  if (body.keyspace !== undefined) request.keyspace = body.keyspace
  if (body.permissions !== undefined) request.permissions = body.permissions
  if (body.environment !== undefined) request.environment = body.environment
  if (body.route !== undefined) request.route = body.route
  if (body.cost !== undefined) request.cost = body.cost
  if (body.dry_run !== undefined) request.dryRun = body.dry_run
  if (body.caller !== undefined) request.caller = callerOf(body.caller)
  return request
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] }

export function callerOf(said: NonNullable<Static<typeof verifyBody>['caller']>): NonNullable<VerifyRequest['caller']> {
  const caller: Writable<NonNullable<VerifyRequest['caller']>> = {}
  if (said.address !== undefined) caller.address = said.address
  if (said.address_from !== undefined) caller.addressFrom = said.address_from
  if (said.origin !== undefined) caller.origin = said.origin
  if (said.referrer !== undefined) caller.referrer = said.referrer
  if (said.user_agent !== undefined) caller.userAgent = said.user_agent
  return caller
}

/** The profile of a keyspace in the terms in which refusals are written. */
export function styleOfKeyspace(keyspace: Keyspace | null, base: RefusalStyle): RefusalStyle {
  // That of this service describes this service, and no API behind it.
  if (!keyspace) return { ...base, resourceMetadata: null }
  const { profile, realm, accepted, docsBase, resourceMetadata = null } = keyspace.settings
  return { ...base, profile, realm, accepted, docsBase: docsBase ?? base.docsBase, resourceMetadata }
}

/** A decision as the backend that asked reads it. Refused: with the answer that it can send as it is. */
export function decisionView(decision: Decision, style: RefusalStyle): Wire {
  const { key, limits, warnings } = decision
  return {
    valid: decision.valid,
    code: decision.code,
    request_id: decision.requestId,
    evaluated: decision.evaluated as Wire['evaluated'],
    key: key && {
      id: key.id,
      keyspace_id: key.keyspaceId,
      environment: key.environment,
      name: key.name,
      external_id: key.externalId,
      owner: key.owner,
      tags: key.tags as string[],
      metadata: key.metadata,
      expires_at: iso(key.expiresAt),
    },
    granted: decision.granted as string[],
    remaining: decision.remaining,
    limits: limits.map(({ name, limit, windowSeconds, remaining, resetSeconds }) => ({
      name,
      limit,
      window_seconds: windowSeconds,
      remaining,
      reset_seconds: resetSeconds,
    })),
    warnings: warnings.map(warningView),
    version: decision.version,
    ...(decision.code === null ? {} : refusedView(decision, style)),
  }
}

/** What comes with a refusal: the answer to send, and what it was made from. */
export function refusedView(decision: Decision, style: RefusalStyle): Pick<Wire, 'answer' | 'members' | 'profile'> {
  return {
    answer: readyAnswer(decision, style) as NonNullable<Wire['answer']>,
    members: decision.members as Record<string, unknown>,
    profile: style.profile,
  }
}

function warningView(warning: Warning): Wire['warnings'][number] {
  return warning.kind === 'uses-low' ? warning : { kind: warning.kind, at: iso(warning.at) }
}

export function readyAnswer(decision: Decision, style: RefusalStyle): RefusalAnswer {
  const { code, requestId, evaluated, members, limits } = decision
  if (code === null) throw new TypeError('a granted request has no refusal')
  return answerRefusal({ code, requestId, evaluated, members, limits }, style)
}
