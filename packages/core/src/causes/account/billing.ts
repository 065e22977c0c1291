import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { statedAs } from '../../looks/stated.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { moneyTold } from './signs/money-told.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly status: number | null }

export const billing = defineCause({
  id: 'account.billing',
  title: 'The account has no credit, or a bill is open',
  signs: [
    ...moneyTold,
    said(
      'no-credit',
      regex`
        (?:
            insufficient|not enough|out of|ran out of|run out of|no remaining|exhausted|negative|doesn't have any
            |does not have any|have no|without
          ) (?:\w{1,20} )?(?:credits?\b|balance|funds|licenses)
        |(?:credit|balance|funds)[a-z ]{0,20} (?:is |are |has been |have been )?
          (?:
            too low|exhausted|insufficient|used up|depleted|negative|zero
          )
        |insufficient_?(?:balance|credits?|funds)|arrearage|in arrears
      `,
      decisive,
      { ...namedReason, 'limit.quota': hint },
    ),
    said(
      'quota-and-billing',
      /check your plan and billing|insufficient_?quota|insufficientquota|exceeded your current quota/,
      decisive,
      { 'limit.quota': weak },
    ),
    said(
      'billing-off',
      regex`
        billing (?:is |has |account )?(?:not|disabled|inactive|details|hard limit)
        |billing_?(?:not_?(?:active|enabled)|disabled|hard)
        |(?:enable|set up|activate|turn on|update) (?:your )?billing
        |billing account[a-z ]{0,30} (?:is )?(?:disabled|closed|absent|missing|inactive)|billing must be
        |must enable billing
      `,
      decisive,
      namedReason,
    ),
    said(
      'payment',
      regex`
        payment[ _-](?:required|method|failed|past due|overdue|declined|instrument|issue|problem)|past[ _-]due
        |unpaid|\boverdue|delinquent|non-?payment
        |(?:add|update|provide|attach|valid) (?:a |your |an? )?(?:valid )?(?:payment|credit card|card on)
        |card (?:was |has )?(?:declined|expired)|invoice
      `,
      strong,
    ),
    said(
      'denied-for-the-payment',
      regex`
        (?:denied|refused|rejected|blocked|disabled|not enabled|unavailable)[ ]
          (?:due to|because of|because|for lack of|for)[^.;]{0,30}(?:payment|billing|invoice|credit card|subscription fee)
      `,
      strong,
      { 'perm.resource': -strong, 'perm.scope': -strong },
    ),
    said(
      'buy',
      regex`
        (?:purchase|buy|add|top[- ]?up)[a-z ]{0,12} (?:more |some |additional |your )?
          (?:credits?|balance|funds|a plan|tokens)
        |top[- ]?up|recharge
      `,
      strong,
      { 'limit.quota': hint },
    ),
    said(
      'subscription-ended',
      regex`
        (?:subscription|plan|trial|free trial|licen[sc]e)[a-z ]{0,20} (?:has |is |was )?
          (?:
            expired|lapsed|ended|inactive|not active|cancel[a-z]{0,30}|over|past due
          )
        |(?:trial|grace) period (?:has )?(?:ended|expired|is over)|(?:no|without an?) active (?:subscription|plan)
      `,
      strong,
      { 'key.expired': hint, 'account.suspended': hint },
    ),
    said(
      'spend-limit',
      /(?:spend(?:ing)?|budget|cost) (?:limit|cap|quota)|maximum billing|monthly (?:budget|spend)/,
      fair,
      {
        'limit.quota': fair,
      },
    ),
    said('request-denied', /request_denied/, weak, { 'perm.resource': weak, 'perm.referrer': weak }),
    remarked(
      'no-money',
      regex`
        (?:no|0|zero|\$0|without)[a-z ]{0,12} (?:credits?\b|dollars|usd|eur|euro|payment|billing|card|balance)
        |balance (?:is |of |shows )?(?:0|zero|empty|negative)|never (?:paid|bought|topped)
        |credits? (?:are |is |were )?(?:used up|gone|expired|run out|exhausted)
      `,
      strong,
      { 'limit.quota': hint, 'limit.rate': -fair },
    ),
    remarked(
      'billing-page',
      regex`
        billing|(?:unpaid|open|overdue|last|paid|paying|due) (?:the )?invoice
        |credit card (?:was |is |has been )?(?:
            added|replaced|removed|changed|declined|expired|on file|attached|linked|bound
          )
        |(?:payment|card) (?:method|failed|details|declined|information|overdue)|top(?:ped)?[- ]up|prepaid
        |pay[- ]as[- ]you[- ]go
      `,
      fair,
      { 'perm.resource': hint },
    ),
    remarked(
      'free-account',
      regex`
        free (?:plan|tier|account|version|credits?|trial)
        |(?:trial|licen[sc]e|subscription) (?:has |had |is |was )?(?:ended|over|expired|run out)
        |\b(?:on|in|within|during) (?:the |an? |its )?trial\b|\btrial (?:account|credits?|balance|period|month)\b
        |\d{1,3}[- ](?:day|week|month)s? trial|(?:not (?:a )?(?:paying|paid|premium)|non-?premium)\b
      `,
      weak,
      { 'perm.resource': weak, 'limit.quota': weak },
    ),
    remarked(
      'subscription-of-other-kind',
      /(?:chatgpt|claude|plus|pro|premium|max|web|chat) (?:plan|subscription|subscriber|account|plus)/,
      weak,
      { 'key.wrong_kind': weak, 'perm.resource': weak },
    ),
    remarked(
      'second-key-too',
      /second key fails|(?:another|other|all|both|every) keys?[a-z ]{0,20} (?:of|from) (?:the )?(?:same )?account/,
      hint,
      { 'account.suspended': hint, 'key.unknown': -weak },
    ),
    remarked(
      'no-restrictions',
      /no restrictions?|unrestricted|restrictions? (?:removed|none|off)|permissions? (?:is |are )?(?:set to )?all\b/,
      weak,
      { 'perm.resource': weak, 'perm.referrer': -weak, 'perm.scope': -weak },
    ),
    remarked(
      'empty-lists',
      regex`
        list of models (?:is |stays )?empty|no models? (?:are )?(?:shown|listed|available)|black box|grey map
        |watermark|for development purposes
      `,
      weak,
      { 'perm.resource': weak, 'client.defect': hint },
    ),
    remarked(
      'provider-answer-hidden',
      regex`
        hides the (?:provider|real|own)|(?:plugin|tool|app) hides|no details? (?:are )?(?:shown|given)
        |generic (?:message|error)
      `,
      hint,
      { 'client.defect': hint },
    ),
    remarked(
      'large-use',
      /used a lot|heavy use|ran up|big (?:job|batch) (?:before|just)|month(?:ly)? (?:bill|invoice)/,
      hint,
      { 'limit.quota': weak },
    ),
    noticed('payment-required', 'The status is 402 Payment Required.', isPaymentRequired, strong, {
      'limit.quota': hint,
    }),
    said(
      'billing-in-chinese',
      /(?:余额|餘額|额度)[^a-z.;]{0,4}(?:不足|为零|用尽)|欠费|欠費|充值|残高(?:が)?不足/,
      decisive,
      namedReason,
    ),
    said(
      'licence-refused',
      regex`
        licen[cs]e(?: ?key)?[a-z ]{0,20}(?:valid|check|refus|reject|fail)
        |(?:valid|verif|check)[a-z]{0,8} (?:of )?(?:the |your )?licen[cs]e
      `,
      weak,
      {
        'key.expired': weak,
      },
    ),
    noticed(
      'too-many-from-the-start',
      'The first requests of a prepaid API are answered 429: there is nothing to use up yet.',
      ({ statuses, provider, remarkIds, zones }) =>
        statuses.includes(429) &&
        provider?.id === 'openai' &&
        !remarkIds.includes('burst-of-requests') &&
        !/rate limit reached|per min|\brpm\b|\btpm\b/.test(zones.answer),
      fair,
      { 'limit.rate': hint, 'key.missing': -weak },
    ),
    remarked(
      'card-or-bill-open',
      regex`
        (?:credit )?cards? (?:was |has |is |had |on file )?(?:expired|declined|blocked|refused|cancel)
        |(?:expired|declined|blocked) (?:credit )?card
        |\b(?:bills?|invoices?)[a-z ]{0,24} (?:open|unpaid|overdue|due\b|not paid)
        |(?:open|unpaid|overdue) (?:bill|invoice)|no billing account
        |billing account[a-z ]{0,14} (?:not|missing|closed|disabled)
      `,
      strong,
      { 'key.expired': -fair, 'account.suspended': hint },
    ),
    remarked(
      'plan-ran-out',
      regex`
        \b(?:trial|subscription|plan|contract|membership)[a-z ]{0,14} (?:has |had |is |was )?
          (?:
            ended|over|expired|run out|cancel[a-z]{0,6}|lapsed|not renewed
          )\b
      `,
      fair,
      { 'perm.resource': weak, 'key.expired': weak },
    ),
    noticed(
      'too-many-for-a-new-account',
      'A new account is answered 429 without having sent much: there is no credit to use.',
      ({ statuses, remarkIds }) =>
        statuses.includes(429) && remarkIds.includes('key-is-new') && !remarkIds.includes('burst-of-requests'),
      fair,
      { 'limit.quota': weak, 'key.inactive': hint },
    ),
  ],

  examine(observed): Verdict<Found> {
    if (isPaymentRequired(observed)) return suspected({ status: 402 })
    const documented = statedAs(observed, 'account.billing')
    return documented.verdict === 'suspected' ? suspected({ status: observed.status }) : documented
  },

  explain: ({ providerName }) =>
    `The key is fine; ${providerName} refuses because the account behind it has no credit left, no payment method, or an unpaid bill or ended plan.`,

  fix: ({ providerName }) =>
    fix(
      `Open the billing page of ${providerName}, in the organization that owns the key, and add credit, a payment method or a plan; then wait some minutes and try the same key again.`,
    ),

  dashboard: 'billing',
  question: 'What do the billing page and the balance of the organization that owns this key show?',
})

/** `{"error":{"code":402}}` and not a word more: the API numbers what went wrong, and its 402 is none of HTTP. */
function isPaymentRequired({ statuses, zones }: Observed): boolean {
  return statuses.includes(402) && !/"error" ?: ?\{ ?"code" ?: ?402 ?\}/.test(zones.answer)
}
