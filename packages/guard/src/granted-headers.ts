import { rateLimitFields } from '@why401/core/issuer'
import { exposing } from './exposed.ts'
import type { EarlyWarning, Grant } from './verdict.ts'

/**
 * Fields for the answer to a request that was granted, lower-case names: the `RateLimit` fields, and what will break soon:
 * `why401-key-expires` and `why401-grace-ends` (ISO 8601), `why401-uses-remaining` (a number). Pages of other origins may read them.
 */
export function grantedHeaders({ limits, warnings }: Pick<Grant, 'limits' | 'warnings'>): Record<string, string> {
  const fields = { ...rateLimitFields(limits), ...Object.fromEntries(warnings.map(warningField)) }
  const names = Object.keys(fields)
  return names.length === 0 ? fields : { ...fields, [exposing]: names.join(', ') }
}

function warningField(warning: EarlyWarning): [name: string, value: string] {
  if (warning.kind === 'uses-low') return ['why401-uses-remaining', String(warning.remaining)]
  const name = warning.kind === 'expiring' ? 'why401-key-expires' : 'why401-grace-ends'
  return [name, new Date(warning.at).toISOString()]
}
