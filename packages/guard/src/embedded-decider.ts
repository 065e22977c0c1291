import type { Decision } from '@why401/service/embedded'
import { GuardFault } from './guard-fault.ts'
import type { EmbeddedSource } from './options.ts'
import type { Decider, Holder, Question, Verdict } from './verdict.ts'

/** Decides in this process. The verifier and its database are closed by whoever opened them. */
export function embeddedDecider({ verifier, projectId }: EmbeddedSource): Decider {
  return {
    decide: async (question: Question) => {
      try {
        return verdictOf(await verifier.verify(projectId, question))
      } catch (error) {
        const isMisuse = error instanceof RangeError || (error as Error)?.name === 'PermissionQueryError'
        throw new GuardFault(isMisuse ? 'misused' : 'verifier')
      }
    },
    close: async () => {},
  }
}

function verdictOf(decision: Decision): Verdict {
  const { code, requestId, evaluated, members, limits, keyspace, remaining, warnings, key } = decision
  if (code !== null || key === null) {
    const links = { docsBase: keyspace?.settings.docsBase ?? null, refusalsBase: null }
    const refusal = { code: code ?? 'server.fault', requestId, evaluated, members, limits } as const
    return { valid: false, refusal, profile: keyspace?.settings.profile ?? 'helpful', links }
  }
  return { valid: true, requestId, holder: holderOf(key, decision.granted), remaining, limits, warnings }
}

function holderOf(key: NonNullable<Decision['key']>, granted: readonly string[]): Holder {
  const { id, keyspaceId, environment, name, externalId, owner, tags, metadata, expiresAt } = key
  return { keyId: id, keyspaceId, environment, name, externalId, owner, tags, metadata, granted, expiresAt }
}
