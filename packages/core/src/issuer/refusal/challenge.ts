import { missingOf } from '../permission/grants.ts'
import { parsePermissionQuery } from '../permission/query.ts'
import type { RefusalMembers, RefusalStyle } from './refusal.ts'
import type { RefusalRule } from './rule.ts'

const longestDescription = 200

/**
 * The value of `WWW-Authenticate` (RFC 9110 section 11.6.1, RFC 6750 section 3, RFC 9728 section 5.1).
 * The scheme is the one that is accepted in `Authorization`; where keys are read elsewhere only, `ApiKey`.
 */
export function challengeOf(
  error: Exclude<RefusalRule['challenge'], null>,
  description: string,
  members: RefusalMembers,
  style: RefusalStyle,
): string {
  const parameters: [string, string | null][] = [
    ['realm', quotable(style.realm)],
    ['error', error === 'bare' ? null : error],
    ['error_description', error === 'bare' ? null : quotable(description).slice(0, longestDescription)],
    ['scope', error === 'insufficient_scope' ? scopeOf(members.required) : null],
    ['resource_metadata', style.resourceMetadata && quotable(style.resourceMetadata)],
  ]
  const written = parameters.flatMap(([name, value]) => (value === null ? [] : [`${name}="${value}"`]))
  return `${schemeOf(style)} ${written.join(', ')}`
}

/** The permissions that would be enough: the shorter one of alternatives. */
function scopeOf(required: string | undefined): string | null {
  const read = parsePermissionQuery(required ?? '')
  return read.ok ? missingOf(read.query, []).join(' ') : null
}

function schemeOf({ accepted }: RefusalStyle): string {
  const place = accepted.find(({ in: where, name }) => where === 'header' && name.toLowerCase() === 'authorization')
  return place?.scheme ?? (place ? 'Bearer' : 'ApiKey')
}

/** What RFC 6750 allows in a description: ASCII without quotes and backslash. */
function quotable(text: string): string {
  return text.replace(/[“”"‘’]/g, "'").replace(/[^\x20-\x7e]|\\/g, ' ')
}
