import { rateLimitFields } from '@why401/core/issuer'
import type { Decision, Warning } from '../../verify/decision.ts'

/** For the API behind the gateway: who calls. Lower-case names; empty where a key has nothing of the kind. */
export function identityFields({ requestId, key, granted }: Decision): Record<string, string> {
  return {
    'why401-request-id': requestId,
    'why401-key-id': key?.id ?? '',
    'why401-keyspace-id': key?.keyspaceId ?? '',
    'why401-environment': key?.environment ?? '',
    'why401-external-id': encoded(key?.externalId ?? ''),
    'why401-owner': encoded(key?.owner ?? ''),
    'why401-permissions': encoded(granted.join(' ')),
  }
}

/** For whoever calls: what will break soon, and how much of the limits is left. */
export function noticeFields({ limits, warnings }: Decision): Record<string, string> {
  return { ...rateLimitFields(limits), ...Object.fromEntries(warnings.map(warningField)) }
}

function warningField(warning: Warning): [name: string, value: string] {
  if (warning.kind === 'uses-low') return ['why401-uses-remaining', String(warning.remaining)]
  const name = warning.kind === 'expiring' ? 'why401-key-expires' : 'why401-grace-ends'
  return [name, new Date(warning.at).toISOString()]
}

/** Printable ASCII as it is; every other character, and `%`, percent-encoded as UTF-8. */
function encoded(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\x20-\x24\x26-\x7e]/gu, encodeURIComponent)
}
