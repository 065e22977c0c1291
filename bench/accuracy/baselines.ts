import type { CauseId, RankedCause } from '@why401/core'
import type { Case } from '../../scripts/fit/cases.ts'

export type Guess = (one: Case) => RankedCause[]

/** Always the causes that were most frequent in the training part. */
export function mostFrequent(train: readonly Case[]): Guess {
  const counts = new Map<CauseId, number>()
  for (const { cause } of train) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  const ranked = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, count]) => ({ id, probability: count / train.length }))
  return () => ranked
}

/** What a search engine's first page amounts to: one word, one cause. First match wins. */
const keywords: readonly (readonly [RegExp, CauseId])[] = [
  [/cors|preflight|access-control/i, 'browser.cors'],
  [/rate limit|too many requests|429/i, 'limit.rate'],
  [/insufficient_quota|credit|billing|payment/i, 'account.billing'],
  [/quota/i, 'limit.quota'],
  [/signature.{0,30}not match|signaturedoesnotmatch|invalid signature/i, 'sign.mismatch'],
  [/nonce/i, 'sign.nonce'],
  [/timestamp|clock|skew|recvwindow/i, 'sign.clock'],
  [/token.{0,20}expired|jwt expired|expiredtoken/i, 'token.expired'],
  [/expired/i, 'key.expired'],
  [/audience|issuer|\bkid\b|\baud\b/i, 'token.claims'],
  [/security token.{0,30}invalid|session token/i, 'token.incomplete'],
  [/referer|referrer/i, 'perm.referrer'],
  [/ip address|allowlist|whitelist/i, 'perm.ip'],
  [/country|region.{0,20}not supported|451/i, 'perm.region'],
  [/scope|permission/i, 'perm.scope'],
  [/not (?:been )?enabled|access to model|upgrade your plan/i, 'perm.resource'],
  [/cloudflare|user-agent|bot/i, 'perm.client'],
  [/suspended|deactivated|disabled account/i, 'account.suspended'],
  [/leaked/i, 'key.leaked'],
  [/revoked/i, 'key.revoked'],
  [/sandbox|test mode|live mode|testnet/i, 'env.test_live'],
  [/organization|tenant|project id/i, 'env.wrong_account'],
  [/your[_-]?api[_-]?key|placeholder|xxxx/i, 'key.placeholder'],
  [/undefined|null|none|no api key|missing/i, 'key.missing'],
  [/bearer/i, 'send.scheme_missing'],
  [/deprecated|retired|no longer supported|410/i, 'api.retired'],
  [/\\n|newline|whitespace|trailing/i, 'key.whitespace'],
  [/\b5\d\d\b|internal server error/i, 'server.fault'],
  [/404|base url|endpoint/i, 'env.wrong_host'],
  [/incorrect api key|invalid api key|bad credentials/i, 'key.unknown'],
]

export function keywordTable(): Guess {
  return ({ symptom }) => {
    const text = JSON.stringify(symptom)
    return keywords
      .filter(([pattern]) => pattern.test(text))
      .map(([, id], index) => ({ id, probability: 0.5 ** (index + 1) }))
  }
}

/** The order in which guides tell people to look. */
const checklist: readonly CauseId[] = [
  'key.whitespace',
  'send.scheme_missing',
  'perm.ip',
  'perm.referrer',
  'key.expired',
  'perm.scope',
  'env.test_live',
  'key.revoked',
  'config.not_loaded',
  'account.billing',
]

export function folkChecklist(): Guess {
  return () => checklist.map((id, index) => ({ id, probability: 0.3 * 0.7 ** index }))
}

/** The expert who saw the symptom alone: no baseline, but what can be had by reading. */
export const expertReading: Guess = ({ reading }) =>
  (Object.entries(reading) as [CauseId, number][])
    .map(([id, probability]) => ({ id, probability }))
    .toSorted((a, b) => b.probability - a.probability)
