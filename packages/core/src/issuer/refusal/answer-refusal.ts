import type { Json } from '../../model/json.ts'
import { challengeOf } from './challenge.ts'
import { rateLimitFields, retryAfterOf } from './rate-limit-fields.ts'
import type { Check, Refusal, RefusalAnswer, RefusalMembers, RefusalStyle } from './refusal.ts'
import type { RefusalRule } from './rule.ts'
import { refusalRules } from './rules.ts'
import { strictly } from './strict.ts'

/** The two members that older clients look for, on 401 in the very words that they know. */
const classics: { readonly [Status in RefusalRule['status']]: readonly [error: string, message: string] } = {
  400: ['Invalid Request', 'The request carries more than one API key.'],
  401: ['Invalid API Key', 'The API key provided is not valid or has expired.'],
  402: ['Payment Required', 'The credits of this API key are used up.'],
  403: ['Forbidden', 'The API key is not allowed to make this request.'],
  429: ['Too Many Requests', 'The API key has reached a limit.'],
  503: ['Service Unavailable', 'The API key could not be checked.'],
}

/**
 * A name, the same wherever the pages are: clients tell refusals apart by it. Nothing needs to be there (RFC 9457 section 3.1.1);
 * what leads to a page is `docs`.
 */
const typeBase = 'https://why401.example/causes'

/** A page of another origin may read these. */
const exposed = 'WWW-Authenticate, Retry-After, RateLimit, RateLimit-Policy'

/**
 * Puts a refusal into status, headers and an RFC 9457 body. Holds no key: neither is one in a `Refusal`, and only the members
 * that the code's rule names leave.
 */
export function answerRefusal(refusal: Refusal, style: RefusalStyle): RefusalAnswer {
  const told = style.profile === 'strict' ? strictly(refusal) : refusal
  const rule = refusalRules[told.code]
  const members = completed(told, rule, style)
  const detail = rule.detail(members, style.accepted)
  return {
    status: rule.status,
    headers: headersOf(told, rule, members, detail, style),
    body: bodyOf(told, rule, members, detail, style),
  }
}

/** The members that may leave under a rule. Those of the owner, `leaked_at`, are in no rule: they do not compile there. */
export function publicMembers(members: RefusalMembers, { tells }: RefusalRule): Readonly<Record<string, Json>> {
  const told = tells.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]]]))
  return Object.fromEntries(told) as Record<string, Json>
}

/** What the style and the limits know is told as if the refusal had said it. */
function completed(refusal: Refusal, rule: RefusalRule, style: RefusalStyle): RefusalMembers {
  const { retry_after: known, ...members } = refusal.members
  const wait = known ?? (rule.status === 429 ? retryAfterOf(refusal.limits ?? []) : undefined) ?? rule.retryAfter
  const seconds = wait === undefined ? {} : { retry_after: Math.max(0, Math.ceil(wait)) }
  return { accepted: style.accepted, ...members, ...seconds }
}

function headersOf(
  { limits = [] }: Refusal,
  rule: RefusalRule,
  members: RefusalMembers,
  detail: string,
  style: RefusalStyle,
): Record<string, string> {
  const { retry_after } = members
  const waits = retry_after !== undefined && rule.tells.includes('retry_after')
  return {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'access-control-expose-headers': exposed,
    ...(rule.challenge && { 'www-authenticate': challengeOf(rule.challenge, detail, members, style) }),
    ...(waits && { 'retry-after': `${retry_after}` }),
    ...rateLimitFields(limits),
  }
}

function bodyOf(
  { code, requestId, evaluated }: Refusal,
  rule: RefusalRule,
  members: RefusalMembers,
  detail: string,
  style: RefusalStyle,
): Record<string, Json> {
  const [error, message] = classics[rule.status]
  return {
    type: rule.type ?? `${typeBase}/${code}`,
    title: rule.title,
    status: rule.status,
    detail,
    ...(style.refusalsBase && { instance: `${style.refusalsBase}/${requestId}` }),
    error,
    message: rule.message?.(members) ?? message,
    code,
    fix: rule.fix(members, style.accepted),
    ...(style.docsBase && { docs: `${style.docsBase}/${code}` }),
    request_id: requestId,
    evaluated: evaluated.map(plainCheck),
    ...publicMembers(members, rule),
  }
}

function plainCheck({ check, verdict, code, detail }: Check): Json {
  return { check, verdict, ...(code && { code }), ...(detail && { detail }) }
}
