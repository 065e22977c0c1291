import { answerRefusal, type RefusalAnswer, type RefusalStyle } from '@why401/core/issuer'
import type { Static } from 'typebox'
import type { Keyspace } from '../../model/project.ts'
import type { Decision, VerifyRequest, Warning } from '../../verify/decision.ts'
import type { decision as decisionSchema, verifyBody } from '../schemas/verify.ts'
import { iso } from './time.ts'

type Wire = Static<typeof decisionSchema>

export function verifyRequestOf(body: Static<typeof verifyBody>, requestId: string): VerifyRequest {
  const { caller, dry_run: dryRun = false, request_id, ...rest } = body
  return {
    ...rest,
    dryRun,
    requestId: request_id ?? requestId,
    ...(caller ? { caller: callerOf(caller) } : {}),
  }
}

function callerOf(caller: NonNullable<Static<typeof verifyBody>['caller']>): NonNullable<VerifyRequest['caller']> {
  const { address_from, user_agent, ...rest } = caller
  return {
    ...rest,
    ...(address_from === undefined ? {} : { addressFrom: address_from }),
    ...(user_agent === undefined ? {} : { userAgent: user_agent }),
  }
}

/** The profile of a keyspace in the terms in which refusals are written. */
export function styleOfKeyspace(keyspace: Keyspace | null, base: RefusalStyle): RefusalStyle {
  if (!keyspace) return base
  const { profile, realm, accepted, docsBase } = keyspace.settings
  return { ...base, profile, realm, accepted, docsBase: docsBase ?? base.docsBase, resourceMetadata: null }
}

/** A decision as the backend that asked reads it. Refused: with the answer that it can send as it is. */
export function decisionView(decision: Decision, base: RefusalStyle): Wire {
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
    ...(decision.code === null ? {} : refusedView(decision, base)),
  }
}

/** What comes with a refusal: the answer to send, and what it was made from. */
export function refusedView(decision: Decision, base: RefusalStyle): Pick<Wire, 'answer' | 'members' | 'profile'> {
  return {
    answer: readyAnswer(decision, base) as NonNullable<Wire['answer']>,
    members: decision.members as Record<string, unknown>,
    profile: decision.keyspace?.settings.profile ?? base.profile,
  }
}

function warningView(warning: Warning): Wire['warnings'][number] {
  return warning.kind === 'uses-low' ? warning : { kind: warning.kind, at: iso(warning.at) }
}

export function readyAnswer(decision: Decision, base: RefusalStyle): RefusalAnswer {
  const { code, requestId, evaluated, members, limits } = decision
  if (code === null) throw new TypeError('a granted request has no refusal')
  return answerRefusal({ code, requestId, evaluated, members, limits }, styleOfKeyspace(decision.keyspace, base))
}
