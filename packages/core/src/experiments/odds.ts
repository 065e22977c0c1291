import { causeIds, type CauseId } from '../causes/ids.gen.ts'
import type { Chances } from '../model/experiment.ts'

/** What one look at the wire can tell apart about a refusal. */
export type Standing = 'unseen' | 'not-valid' | 'not-valid-any-more' | 'not-enough' | 'caller' | 'elsewhere'

const unseen: ReadonlySet<string> = new Set([
  'send.absent',
  'send.scheme_missing',
  'send.scheme_wrong',
  'send.wrong_header',
  'send.wrong_place',
  'send.header_case',
  'send.dropped_redirect',
  'send.stripped',
  'key.missing',
  'config.not_loaded',
])
const onceValid: ReadonlySet<string> = new Set([
  'key.expired',
  'key.revoked',
  'key.leaked',
  'key.inactive',
  'token.expired',
  'token.claims',
  'env.test_live',
])
const elsewhere: ReadonlySet<string> = new Set([
  'server.fault',
  'client.defect',
  'api.retired',
  'browser.cors',
  'limit.rate',
  'send.companion',
  'send.conflict',
])

const callers: ReadonlySet<string> = new Set(['perm.client', 'perm.ip', 'perm.referrer', 'perm.region'])

/**
 * Where a cause leaves the key: the server does not see it, sees it and does not take it, took it once, or takes it
 * and refuses for another reason; `caller` where who
 * comes, and from where, is refused; `elsewhere` where the key plays no part.
 */
export function standingOf(cause: CauseId): Standing {
  if (unseen.has(cause)) return 'unseen'
  if (onceValid.has(cause)) return 'not-valid-any-more'
  if (elsewhere.has(cause)) return 'elsewhere'
  if (callers.has(cause)) return 'caller'
  return /^(?:perm|account|limit)\.|^env\.wrong_account$/.test(cause) ? 'not-enough' : 'not-valid'
}

/** The same factor on the odds of all causes that leave the key in one standing. */
export function factors(by: Readonly<Partial<Record<Standing, number>>>): Chances {
  return Object.fromEntries(causeIds.map((id) => [id, by[standingOf(id)] ?? 1]))
}
