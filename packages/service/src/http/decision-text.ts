import type { Check, RefusalStyle } from '@why401/core/issuer'
import type { KeyRecord } from '../model/key.ts'
import type { Decision } from '../verify/decision.ts'
import { isoTime } from '../verify/finding.ts'
import { decisionView, refusedView } from './views/decision.ts'

/** JSON of lists that are made once and handed out with many decisions: checks of granted requests, grants of a policy. */
const known = new WeakMap<object, string>()

function textOf(list: readonly unknown[]): string {
  const before = known.get(list)
  if (before !== undefined) return before
  const text = JSON.stringify(list)
  known.set(list, text)
  return text
}

/** Of a refusal all checks but the failed ones are shared objects. */
function checksText(checks: readonly Check[]): string {
  return Object.isFrozen(checks) ? textOf(checks) : `[${checks.map(checkText).join(',')}]`
}

function checkText(check: Check): string {
  if (!Object.isFrozen(check)) return JSON.stringify(check)
  const before = known.get(check)
  if (before !== undefined) return before
  const text = JSON.stringify(check)
  known.set(check, text)
  return text
}

/** Hardly any text has something in it to escape. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/
const quoted = (text: string | null): string =>
  text === null ? 'null' : plain.test(text) ? `"${text}"` : JSON.stringify(text)

/** Ids and environments are of alphabets that need no escaping. */
function keyText(key: KeyRecord): string {
  const { id, keyspaceId, environment, name, externalId, owner, tags, metadata, expiresAt } = key
  const expires = expiresAt === null ? 'null' : `"${isoTime(expiresAt)}"`
  return `{"id":"${id}","keyspace_id":"${keyspaceId}","environment":"${environment}","name":${quoted(name)},"external_id":${quoted(externalId)},"owner":${quoted(owner)},"tags":${tags.length === 0 ? '[]' : JSON.stringify(tags)},"metadata":${metadata === null ? 'null' : JSON.stringify(metadata)},"expires_at":${expires}}`
}

/**
 * What `JSON.stringify(decisionView(decision, style))` says, put together from parts that are already text: the answer to
 * most requests that this service ever gets.
 */
export function decisionText(decision: Decision, style: RefusalStyle): string {
  const { valid, code, requestId, evaluated, key, granted, remaining, limits, warnings, version } = decision
  const hasMore = limits.length > 0 || warnings.length > 0
  const more = hasMore ? decisionView({ ...decision, code: null }, style) : null
  const refused = code === null ? '' : `,${JSON.stringify(refusedView(decision, style)).slice(1, -1)}`
  return `{"valid":${valid},"code":${code === null ? 'null' : `"${code}"`},"request_id":"${requestId}","evaluated":${checksText(evaluated)},"key":${key === null ? 'null' : keyText(key)},"granted":${textOf(granted)},"remaining":${remaining},"limits":${more ? JSON.stringify(more.limits) : '[]'},"warnings":${more ? JSON.stringify(more.warnings) : '[]'},"version":${version}${refused}}`
}
