import type { Json } from '@why401/core'
import {
  checkNames,
  refusalRules,
  type Check,
  type LimitState,
  type RefusalCode,
  type RefusalMembers,
} from '@why401/core/issuer'
import { GuardFault } from './guard-fault.ts'
import { linksIn, noLinks, type Links } from './links.ts'
import type { Caller, Denial, EarlyWarning, Grant, Holder, Question, Unasked, Verdict } from './verdict.ts'

type Fields = Readonly<Record<string, unknown>>

/** Older refusals are told as of this age. */
const longestAgeMs = 3_600_000

/** The body of `POST /v1/keys/verify`. What a client made too long is cut: the service would call the whole question malformed. */
export function questionBody({ requestId, caller, ...question }: Question): Record<string, unknown> {
  return { ...question, route: question.route.slice(0, 300), request_id: requestId, caller: callerBody(caller) }
}

/** An entry of `POST /v1/refusals/report`. What was accepted instead is known to the service. */
export function unaskedItem(unasked: Unasked, ageMs: number): Fields {
  const { requestId, code, members, route, environment, caller } = unasked
  const { seen, reason, finding, got_length } = members
  return {
    request_id: requestId,
    code,
    age_ms: Math.min(Math.max(0, Math.round(ageMs)), longestAgeMs),
    route: route.slice(0, 300),
    environment,
    caller: callerBody(caller),
    members: { seen: seen?.slice(0, 10).map(placeBody), reason, finding, got_length },
  }
}

/** What a client named itself is cut. */
const placeBody = ({ in: where, name, scheme }: NonNullable<Unasked['members']['seen']>[number]): Fields => ({
  in: where,
  name: name.slice(0, 100),
  scheme: scheme?.slice(0, 100) ?? null,
})

const callerBody = ({ address, addressFrom, origin, referrer, userAgent }: Caller): Fields => ({
  address,
  address_from: addressFrom,
  origin: origin?.slice(0, 400) ?? null,
  referrer: referrer?.slice(0, 2000) ?? null,
  user_agent: userAgent?.slice(0, 1000) ?? null,
})

/** Believes nothing: an answer that is not whole is a fault, never a grant. Throws `GuardFault`. */
export function verdictOfWire(answer: unknown, requestId: string): Verdict {
  const fields = record(answer)
  if (fields['valid'] === true && fields['code'] === null) return grantOf(fields, requestId)
  if (fields['valid'] === false) return denialOf(fields, requestId)
  throw malformed()
}

function grantOf(fields: Fields, requestId: string): Grant {
  return {
    valid: true,
    requestId,
    holder: holderOf(record(fields['key']), texts(fields['granted'])),
    remaining: fields['remaining'] === null ? null : number(fields['remaining']),
    limits: list(fields['limits']).map(limitOf),
    warnings: list(fields['warnings']).flatMap(warningOf),
  }
}

function holderOf(key: Fields, granted: readonly string[]): Holder {
  const { environment } = key
  if (environment !== 'live' && environment !== 'test') throw malformed()
  return {
    keyId: text(key['id']),
    keyspaceId: text(key['keyspace_id']),
    environment,
    name: textOrNull(key['name']),
    externalId: textOrNull(key['external_id']),
    owner: textOrNull(key['owner']),
    tags: texts(key['tags']),
    metadata: key['metadata'] === null ? null : (record(key['metadata']) as Record<string, Json>),
    granted,
    expiresAt: key['expires_at'] === null ? null : time(key['expires_at']),
  }
}

function denialOf(fields: Fields, requestId: string): Denial {
  const code = text(fields['code'])
  if (!Object.hasOwn(refusalRules, code)) throw malformed()
  return {
    valid: false,
    refusal: {
      code: code as RefusalCode,
      requestId,
      evaluated: list(fields['evaluated']).map(checkOf),
      members: record(fields['members'] ?? {}) as RefusalMembers,
      limits: list(fields['limits']).map(limitOf),
    },
    profile: fields['profile'] === 'strict' ? 'strict' : 'helpful',
    links: linksOf(fields['answer']),
  }
}

/** An answer without one is told without links. */
function linksOf(answer: unknown): Links {
  const body = typeof answer === 'object' && answer !== null ? (answer as Fields)['body'] : null
  return typeof body === 'object' && body !== null ? linksIn(body as Fields) : noLinks
}

const verdicts: readonly string[] = ['passed', 'failed', 'not-reached', 'not-applicable'] satisfies Check['verdict'][]

function checkOf(entry: unknown): Check {
  const { check, verdict, code, detail } = record(entry)
  if (!(checkNames as readonly unknown[]).includes(check) || !verdicts.includes(text(verdict))) throw malformed()
  return {
    check: check as Check['check'],
    verdict: verdict as Check['verdict'],
    ...(typeof code === 'string' && Object.hasOwn(refusalRules, code) ? { code: code as RefusalCode } : {}),
    ...(typeof detail === 'string' ? { detail } : {}),
  }
}

function limitOf(entry: unknown): LimitState {
  const fields = record(entry)
  return {
    name: text(fields['name']),
    limit: number(fields['limit']),
    windowSeconds: number(fields['window_seconds']),
    remaining: number(fields['remaining']),
    resetSeconds: number(fields['reset_seconds']),
  }
}

/** A warning of a kind that is not known here is no reason to refuse. */
function warningOf(entry: unknown): EarlyWarning[] {
  const { kind, at, remaining } = record(entry)
  if (kind === 'uses-low') return [{ kind, remaining: number(remaining) }]
  return kind === 'expiring' || kind === 'grace-ending' ? [{ kind, at: time(at) }] : []
}

const malformed = (): GuardFault => new GuardFault('malformed')

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed()
  return value as Fields
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed()
  return value
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw malformed()
  return value
}

const textOrNull = (value: unknown): string | null => (value === null ? null : text(value))

const texts = (value: unknown): readonly string[] => list(value).map(text)

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw malformed()
  return value
}

function time(value: unknown): number {
  return number(Date.parse(text(value)))
}
