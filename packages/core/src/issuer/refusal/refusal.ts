import type { CauseId } from '../../causes/ids.gen.ts'
import type { Json } from '../../model/json.ts'

/** The causes that an issuer itself can tell. Each is a cause of the catalogue: one id on both ends of the wire. */
export type RefusalCode = Extract<
  CauseId,
  | 'send.absent'
  | 'send.conflict'
  | 'send.wrong_place'
  | 'send.wrong_header'
  | 'send.scheme_missing'
  | 'send.scheme_wrong'
  | 'key.missing'
  | 'key.placeholder'
  | 'key.whitespace'
  | 'key.invisible'
  | 'key.quoted'
  | 'key.truncated'
  | 'key.mistyped'
  | 'key.encoded'
  | 'key.wrong_provider'
  | 'key.wrong_kind'
  | 'key.unknown'
  | 'key.expired'
  | 'key.revoked'
  | 'key.leaked'
  | 'key.inactive'
  | 'env.test_live'
  | 'perm.scope'
  | 'perm.resource'
  | 'perm.ip'
  | 'perm.referrer'
  | 'account.suspended'
  | 'account.billing'
  | 'limit.rate'
  | 'limit.quota'
  | 'server.fault'
>

/**
 * Every check of a verification, in the order in which it is made. The order is a rule of disclosure: nothing of a key's
 * state is looked at before the caller has shown the whole key, and nothing is spent before everything else has passed.
 */
export const checkNames = [
  'credential', // one credential, in an accepted place, under an accepted scheme
  'shape', // told from the characters alone
  'existence', // a key of this project, told by the hash of the whole key
  'keyspace', // issued for the API that was called
  'account', // its owner is not suspended
  'state', // not revoked, leaked, superseded, disabled, expired, nor to come
  'environment', // test or live, as the host that was called
  'ip',
  'origin',
  'permission',
  'rate', // all named limits together
  'uses', // remaining uses
] as const

export type CheckName = (typeof checkNames)[number]

/** What one check found. `not-reached`: an earlier one made it senseless, as nothing is known of an unknown key. */
export interface Check {
  readonly check: CheckName
  readonly verdict: 'passed' | 'failed' | 'not-reached' | 'not-applicable'
  /** Of a failed check. */
  readonly code?: RefusalCode
  /** One sentence for the holder of the key; never the key. */
  readonly detail?: string
}

/** A place that is read for a key, as a client is told: `{ in: 'header', name: 'Authorization', scheme: 'Bearer' }`. */
export interface AcceptedPlace {
  readonly in: 'header' | 'query' | 'cookie'
  readonly name: string
  readonly scheme: string | null
}

/** Extension members of a problem (RFC 9457 section 3.2) that a refusal may carry. Times are ISO 8601, durations seconds. */
export interface RefusalMembers {
  readonly accepted?: readonly AcceptedPlace[]
  /** Where a key-shaped value was seen (never the value), and where it belongs. */
  readonly seen?: readonly { readonly in: string; readonly name: string; readonly scheme: string | null }[]
  /** Which defect the characters have: the names of `KeyDefect`. */
  readonly reason?: string
  /** What the characters show, as the end of a sentence that begins with "The key": for `detail`, not sent by itself. */
  readonly finding?: string
  /** The one edit that makes the checksum fit; `position` counts from 1. */
  readonly repair?: { readonly kind: 'wrong' | 'swapped' | 'missing' | 'extra'; readonly position: number }
  readonly expected_length?: number
  readonly got_length?: number
  readonly checksum?: boolean
  /** Provider id whose key it looks like. */
  readonly looks_like?: string
  /** What was sent in place of a key: "key id", "UUID". */
  readonly kind?: string
  /** Read from the text of the key. */
  readonly environment?: 'live' | 'test'
  readonly base_url?: string
  readonly expired_at?: string
  /** A newer key exists. */
  readonly successor?: boolean
  /** Last four characters of the successor. */
  readonly successor_hint?: string
  readonly superseded_at?: string
  readonly revoked_at?: string
  /** `disabled`, `revoked`, `superseded`: all are the cause `key.revoked`. */
  readonly state?: string
  readonly since?: string
  readonly effective_at?: string
  readonly retry_after?: number
  readonly required?: string
  /** Own grants; the holder may see them. */
  readonly granted?: readonly string[]
  /** The value that the service saw, and the hop that it came from ('connection', 'x-forwarded-for', 'request'). Never the allow-list. */
  readonly address_seen?: string
  readonly address_from?: string
  readonly origin_seen?: string | null
  readonly 'violated-policies'?: readonly string[]
  readonly refills_at?: string
  readonly contact?: string
  /** Only to the owner, never to the holder. */
  readonly leaked_at?: string
}

/** State of one named limit after this request, for the `RateLimit` fields. */
export interface LimitState {
  readonly name: string
  /** Requests per window. */
  readonly limit: number
  readonly windowSeconds: number
  readonly remaining: number
  /** Seconds until the full quota is back. */
  readonly resetSeconds: number
}

/** Why a request was refused, before it is put into words and bytes. JSON-able. */
export interface Refusal {
  readonly code: RefusalCode
  readonly requestId: string
  readonly evaluated: readonly Check[]
  readonly members: RefusalMembers
  readonly limits?: readonly LimitState[]
}

/**
 * `helpful` (the default) tells the holder of a key what is wrong with it. `strict` tells unknown, expired, revoked,
 * superseded and leaked keys apart only in the record behind `request_id`; to the caller all are `key.unknown`.
 */
export type Profile = 'helpful' | 'strict'

/** How refusals of one API are written. */
export interface RefusalStyle {
  readonly profile: Profile
  readonly realm: string
  /** Absolute base of the pages of causes, `<docsBase>/<cause id>`; null: none is known that leads there, and none is told. */
  readonly docsBase: string | null
  readonly accepted: readonly AcceptedPlace[]
  /** URL of the RFC 9728 document; null where there is none. */
  readonly resourceMetadata: string | null
  /** Absolute base of the pages that explain one refusal, `<refusalsBase>/<request id>`: the `instance` of a problem. */
  readonly refusalsBase?: string | null
}

/** The answer to a refused request, ready to be written by any server. */
export interface RefusalAnswer {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, Json>>
}
