import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { passedInARow } from '../../looks/outcomes.ts'
import { statedAs } from '../../looks/stated.ts'
import { limitHeader, retryAfterOf } from '../../wire/limit-header.ts'
import { responseHeader } from '../../wire/sent.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { regex } from '../../model/regex.ts'
import { rateRemarks } from './signs/rate-remarks.ts'
import { rateTold } from './signs/rate-told.ts'

type Found = {
  readonly retryAfter: string | null
  readonly header: string | null
  /** How many calls in a row were accepted before the refusals. */
  readonly passed?: number
}

export const rate = defineCause({
  id: 'limit.rate',
  title: 'Too many requests in a short time',
  signs: [
    noticed(
      'pause-heals',
      'Some calls in a row were accepted and the next ones refused, until a pause.',
      (observed) => passedInARow(observed) !== null,
      decisive,
    ),
    said(
      'rate-limit',
      regex`
        rate[ _-]?limit|ratelimit|too many (?:requests|attempts|calls|connections|concurrent|failed|logins?)
        |toomanyrequests|throttl(?:ed|ing)|slow down
        |(?:requests?|quer(?:y|ies)|calls?)(?: are limited to \d{1,6})? (?:per|a) (?:second|sec|minute|min)\b
        |over qps|rate exceeded|request rate|too (?:quickly|frequent|fast|often)|doing that too much
        |call frequency|calls per sec|flood_?wait|(?:rpm|tpm|qps) limit|wait a few (?:minutes|seconds)
        |reduce (?:your|the) (?:request|rate)|attempts exceeded
      `,
      strong,
      { 'limit.quota': hint },
    ),
    said(
      'secondary',
      regex`
        secondary rate|abuse detection|temporar(?:y|ily) (?:lock(?:ed|out)|banned?|blocked)
        |maximum number of login attempts|ip (?:is |has been )?(?:auto-?)?banned
      `,
      strong,
      { 'perm.client': weak, 'perm.ip': hint },
    ),
    said(
      // A server asks for it; a program that says when it will try again itself says so after any refusal.
      'wait',
      regex`
        (?<!(?:will|query|next|automatic) )(?:retry|try again|wait)[ -](?:after|in|for) ?:? ?(?:about )?\d{1,6} ?(?:s\b|sec|min|m\b|ms|hour)
        |retry[ -]after|rate reset in|limit (?:will )?resets? (?:in|at)
      `,
      strong,
      { 'limit.quota': weak },
    ),
    said(
      'remaining-zero',
      /x-?ratelimit-?(?:remaining|requests-remaining)["']?[:=] ?["']?0\b|ratelimit-remaining: 0|remaining: 0/,
      decisive,
      { 'limit.quota': weak },
    ),
    said(
      'concurrency',
      regex`
        (?:concurren(?:t|cy)|parallel|simultaneous|open) (?:requests|connections|sessions|limit|jobs|calls)
          [^.;]{0,20}(?:limit|exceeded|reached|too many|maximum)?
        |over_?query_?limit
      `,
      fair,
      { 'limit.quota': hint },
    ),
    said(
      'anonymous-limit',
      regex`
        authenticated requests get a higher|unauthenticated (?:pull|requests?\b(?! do not have))
        |anonymous (?:requests|users?) (?:are )?limited|log in to increase
      `,
      fair,
      { 'key.missing': fair, 'config.not_loaded': weak, 'send.absent': weak },
    ),
    ...rateRemarks,
    coded(
      'all-at-once',
      /promise\.all\(|asyncio\.gather|threadpool|concurrent\.futures|setinterval\(|while ?\(? ?true|go func\(/,
      weak,
      { 'sign.nonce': hint },
    ),
    noticed(
      'too-many-requests',
      'The status is 429 Too Many Requests.',
      ({ statuses }) => statuses.includes(429),
      strong,
      // 429 counts against somebody: mostly a key that was read.
      { 'limit.quota': weak, 'account.billing': weak, 'key.missing': -weak, 'send.absent': -weak },
    ),
    noticed(
      'retry-after',
      'The answer says when to try again.',
      (observed) => responseHeader(observed, 'retry-after') !== null,
      fair,
      { 'server.fault': hint, 'limit.quota': hint },
    ),
    said(
      'after-n-requests-told',
      regex`
        after (?:about |some |exactly )?(?:\d{1,6}|a few|several|many|dozens of|hundreds of)[ ]
          (?:requests?|calls?|messages?|attempts?|downloads|queries)
      `,
      strong,
      { 'limit.quota': weak },
    ),
    said(
      'rate-in-chinese',
      /(?:请求|訪問|访问|调用|操作)[^a-z.;]{0,4}(?:频繁|頻繁|过多|過多|太快|限流)|限流|频率限制|速率限制/,
      strong,
      namedReason,
    ),
    remarked(
      'works-for-some-minutes',
      regex`
        works? for (?:about )?(?:\d{1,6}|a few|some|several)[a-z0-9 ]{0,12}[ ]
          (?:minutes?|seconds?|reloads?|requests?|calls?)
        |works? (?:it )?again for (?:a while|some|\d{1,6})|reload(?:ing|s|ed)?\b[^;]{0,30}(?:then|after)[ ]
      `,
      fair,
      { 'token.expired': hint, 'perm.resource': -hint, 'perm.scope': -hint },
    ),
    noticed(
      'anonymous-at-github',
      'GitHub answers 403 and no token is in sight: anonymous calls share 60 an hour per address.',
      ({ status, provider, zones }) =>
        status === 403 &&
        provider?.id === 'github' &&
        !/token|authorization|user-?agent|saml|secret|action|sign(?:ed)?[- ]?in|log(?:ged)?[- ]?in|oauth|permission/.test(
          zones.all,
        ),
      fair,
      { 'perm.resource': -weak, 'perm.scope': -weak },
    ),
    remarked(
      'pause-does-not-help',
      regex`
        (?:even|also|still)[a-z ]{0,12} after (?:half |waiting |a |an |one |two |several |some |many |\d{1,4} )
          [a-z0-9 ]{0,12}(?:minutes?|hours?|days?|while|night|pause)\b
        |wait(?:ed|ing)[a-z0-9 ]{0,20}(?:minutes?|hours?|days?|night|while)[a-z, ]{0,24}
          (?:
            no change|does not help|did not help|same|still|without|no difference|nothing
          )
        |(?:very )?first (?:request|call)[a-z ]{0,12}(?:is |already |fails|refused)|a single (?:request|call)
        |no (?:other )?(?:requests?|calls?) before
      `,
      -weak,
      { 'account.billing': weak, 'limit.quota': hint, 'server.fault': fair },
    ),
    remarked(
      'slower-helps',
      regex`
        (?:
            \bsleep|delay|pause|slower|slowing down|fewer|less|one at a time|one by one|sequential
            |single[- ]thread
          )[a-z]{0,5}\b[a-z: ,]{0,40}(?:between|calls?|requests?|threads?|workers?)[a-z: ,]{0,24}
          (?:helps?|works?|no error|fixes|solves|pass|fine)
      `,
      strong,
      { 'sign.nonce': weak, 'limit.quota': weak, 'sign.clock': -fair },
    ),
    remarked(
      'wrong-logins-before',
      regex`
        (?:wrong|failed|bad) (?:logins?|log-?ins?|attempts?|passwords?|tries|guesses)\b[a-z ]{0,14}
          (?:before|earlier|in a row|first|already)
        |(?:several|many|repeated|a few|\d{1,4}) (?:wrong|failed|bad) (?:logins?|attempts?|passwords?|tries)|brute
      `,
      fair,
      { 'account.suspended': weak, 'perm.client': weak },
    ),
    remarked(
      'all-at-the-same-moment',
      regex`
        (?:updates?|runs?|starts?|calls?|sends?|quer(?:y|ies)|refresh(?:es)?|asks?|polls?)[a-z ]{0,20}
          (?:at once|at the same (?:time|moment|second)|simultaneously)
      `,
      fair,
      { 'sign.nonce': weak, 'limit.quota': hint },
    ),
    ...rateTold,
  ],

  examine(observed): Verdict<Found> {
    const header = limitHeader(observed)
    if (header !== null || isPlain429(observed)) return suspected({ retryAfter: retryAfterOf(observed), header })
    const passed = passedInARow(observed)
    if (passed !== null) return suspected({ retryAfter: null, header: null, passed })
    const documented = statedAs(observed, 'limit.rate')
    return documented.verdict === 'suspected'
      ? suspected({ retryAfter: retryAfterOf(observed), header: null })
      : documented
  },

  explain({ found, providerName }) {
    if (found?.passed !== undefined)
      return `${found.passed} calls in a row were accepted and the next ones refused, until a pause: ${providerName} limits how many may come in a short time.`
    const told = found?.header ? ` (${found.header})` : ''
    return `The key is fine; ${providerName} refuses because too many requests came in a short time${told}, and reports it like a refused key.`
  },

  fix: ({ found }) =>
    fix(
      found?.retryAfter
        ? `Wait as the answer asks (Retry-After: ${found.retryAfter}), then send fewer requests at a time.`
        : 'Pause, then send fewer requests at a time: one queue per key, growing waits after each refusal, cached answers.',
      { links: ['https://www.rfc-editor.org/rfc/rfc6585#section-4'] },
    ),

  question:
    'How many requests went out with this key (or from this address) in the minutes before, and does one single request pass after a pause?',
})

/** 429 is also said for used-up credit and quotas: then the documented meaning of the answer counts. */
function isPlain429({ statuses, documented }: Observed): boolean {
  const meaning = documented[0]?.providerKnown ? documented[0].refusal.causes[0] : undefined
  return statuses.includes(429) && (meaning === undefined || meaning === 'limit.rate')
}
