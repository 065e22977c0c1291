import { defineCause, fix } from '../../model/cause.ts'
import { coded, decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { statedAs } from '../../looks/stated.ts'
import { namedReason } from '../../looks/named-reason.ts'
import { regex } from '../../model/regex.ts'

export const quota = defineCause({
  id: 'limit.quota',
  title: 'The usage quota of a period is used up',
  signs: [
    said(
      'quota-exceeded',
      regex`
        (?<!\bor )quota[ _-]?(?:has been |is |was |limit )?(?:exceeded|reached|used up|exhausted|depleted|limit)
        |quotaexceeded|exceeded (?:\w{1,20} ){0,4}(?:quota|daily|monthly|hourly|usage limit|allowance|allotment)
        |\bout of (?:[a-z]{3,12} ){0,3}quota|over ?quota|quota will be
      `,
      strong,
      { 'account.billing': hint, 'limit.rate': hint },
    ),
    said(
      'period-limit',
      regex`
        (?:daily|monthly|weekly|hourly|annual|yearly|per[- ]day|per[- ]month|24[- ]hour)[ ]
          (?:
            api |request |call |usage |free |rate |message |character |search[ ]
          ){0,5}(?:limit|quota|cap|allowance|maximum)(?! for unauthenticated)
        |(?:limit|quota|calls?|requests?) (?:per|for (?:the|this)|a) (?:day|month|billing|period)
      `,
      strong,
      { 'limit.rate': hint },
    ),
    said(
      'limit-reached',
      regex`
        (?:usage|plan|request|call|character|volume|credit|key|free tier|api|token|search|message)s? limit[ ]
          (?:has been |was |is )?(?:reached|exceeded|hit)
        |reached (?:the|your)[^.;]{0,30} limit|(?<!rate |rpm |tpm |second )limit reached
        |maximum (?:credits|number of (?:requests|calls|messages))|used (?:up )?all (?:of )?your|apikeyexhausted
      `,
      strong,
      { 'account.billing': hint, 'limit.rate': weak },
    ),
    said(
      'resets',
      regex`
        (?:resets?|replenish\w{0,4}|renews?|refills?|restored?) (?:at|in|on|every|daily|monthly|within)
        |until (?:tomorrow|midnight|next (?:day|month))|next billing (?:cycle|period)|try again tomorrow
      `,
      fair,
      { 'limit.rate': weak },
    ),
    said(
      'upgrade-for-more',
      regex`
        upgrade (?:your )?(?:plan|account|subscription)?[^.;]{0,20}(?:for|to)[^.;]{0,12}(?:higher|more|increase)
        |higher (?:limits|quota)|increase (?:your )?(?:quota|limit)
      `,
      fair,
      { 'account.billing': weak, 'perm.resource': hint },
    ),
    remarked(
      'until-day-of-month',
      regex`
        until the \d{1,2}(?:st|nd|rd|th)?\b|(?:end|middle|first|last (?:day|week)) of (?:the|each|every|a) month
        |each month|every month|month(?:ly)?\b(?! ago)[a-z ]{0,20}(?:same|again)|midnight
        |(?:first|1st) (?:day )?of (?:the|each|every|a|next) month|(?:new|next) month
      `,
      fair,
      { 'key.expired': weak },
    ),
    remarked(
      'per-day',
      regex`
        (?:per|each|every) day\b|daily|once a day (?:it )?works|works again (?:the )?next (?:day|morning)
        |(?:in the )?(?:evening|afternoon) (?:it )?fails|fails? in the (?:evening|afternoon)
        |every (?:afternoon|evening)\b|fine again in the morning
        |next (?:day|morning) (?:it |everything |all )?(?:works|is fine|passes|again)
        |again the next (?:day|morning)
      `,
      fair,
      { 'limit.rate': weak, 'key.inactive': hint },
    ),
    remarked(
      'first-n-then',
      regex`
        (?:the )?first \d{1,6}[^;]{0,50}(?:then|after (?:that|which)|from then)
        |after (?:sending |about )?\d{2,16} (?:mails?|messages?|requests?|calls?|searches|characters|images)
      `,
      strong,
      { 'limit.rate': fair, 'account.billing': weak },
    ),
    remarked(
      'hours-ago',
      regex`
        (?:worked|fine|ok|working)[a-z ,]{0,20} (?:until|till|before|up to)[ ]
          (?:a few|some|\d{1,6}|two|three|several) hours
      `,
      weak,
      { 'server.fault': weak, 'token.expired': weak },
    ),
    remarked(
      'many-pollers',
      regex`
        (?:\d{1,6}|many|several|two|three|four|five|six|all) (?:\w{1,12} )?(?:
            bots?|devices?|hubs?|clients?|instances?|sensors?|tabs|windows|widgets?|dashboards?|locks?
          )[^;]{0,30}(?:polled|poll|refresh(?:es)?|on the account|share|same (?:key|account|token))
        |all polled|(?:status )?polling
      `,
      fair,
      { 'limit.rate': fair },
    ),
    remarked(
      'usage-seen',
      regex`
        usage (?:page|graph|graphs|report|statistics|dashboard)|(?:number|count) of (?:calls|requests|mails)
        |quota (?:page|graph|is|was|of)|(?<!far from any )requests? limit
      `,
      fair,
      { 'account.billing': hint },
    ),
    remarked(
      'common-key',
      regex`
        (?:no|without) (?:an? )?own (?:api )?(?:key|client id|project)|uses its built-in
        |key (?:is )?shared by (?:all|every)
        |project (?:number|id)[a-z ]{0,24} (?:is )?not (?:mine|the user|theirs|my|his|her|our)|default key
        |everyone uses
        |(?:bundled|shared|built-?in|common|default) (?:client id|key|app|project|token|credentials?)
          [a-z ]{0,24}(?:everybody|everyone|all users|many users)
      `,
      strong,
      { 'key.revoked': fair, 'limit.rate': weak },
    ),
    remarked(
      'plan-bought',
      regex`
        (?:plan|subscription|package|essentials|pro|tier) (?:was |is |has been )?(?:bought|upgraded|paid|booked)
        |bought (?:the |a )?[a-z]{0,30} ?(?:plan|package)
        |upgraded (?:(?:the |my |our )?(?:plan|subscription|tier|account)\b|to (?:a |the )?(?:paid|pro|premium|plus|business|higher)\b)
      `,
      fair,
      { 'account.billing': weak, 'key.inactive': weak, 'perm.resource': weak },
    ),
    remarked(
      'new-key-same',
      regex`
        (?:new|second|another|older|regenerated) (?:api )?(?:key|token)[a-z ]{0,15} (?:is |gives? |also )?
          (?:refused|fails?|the same|same)(?: too| error)?
      `,
      hint,
      { 'key.unknown': -fair, 'key.revoked': -fair, 'key.expired': -fair, 'key.mistyped': -weak },
    ),
    remarked(
      'every-search',
      /(?:for |happens (?:for|on|at) )?(?:every|each|any) (?:search|query|lookup|refresh|update)\b/,
      weak,
      { 'server.fault': hint },
    ),
    remarked(
      'same-account-elsewhere',
      /also used (?:by|in|on|for)|same (?:key|account|token) (?:is )?(?:also )?(?:used|shared)/,
      weak,
      { 'limit.rate': hint },
    ),
    coded('polling', /setinterval\(|scan_interval|refresh(?:_?interval)? ?[:=]|cron\.schedule|every\(\d/, hint, {
      'limit.rate': weak,
    }),
    said('quota-word', /quota/, weak, { 'account.billing': hint, 'limit.rate': hint }),
    said(
      'daily-requests-code',
      /dailylimitexceeded(?!unreg)|daily_quota|monthly_quota|rejectrequest_dailylimit|usage_?limit(?!s)|limit_?exceeded_?error/,
      decisive,
    ),
    said(
      'over-your-limit',
      regex`
        (?:over|above|exceed(?:ed|s|ing)?|beyond|past|out of)(?: of)? (?:
            (?:your|its|my) (?!(?:[a-z]{1,12} )?spend)|the (?!(?:[a-z]{1,12} )?(?:rate|spend))
          )(?:[a-z]{1,12} ){0,2}limits?\b
      `,
      strong,
      { 'limit.rate': weak, 'perm.resource': -fair },
    ),
    said(
      'counters',
      regex`
        calls_made|max_calls
        |(?:requests?|calls|credits|characters|tokens|quota)_?(?:made|used|remaining|left|max)\b
        |character_(?:count|limit)
      `,
      fair,
      { 'limit.rate': weak, 'account.billing': hint },
    ),
    said('quota-in-chinese', /配额|配額|(?:额度|次数|用量)[^a-z.;]{0,6}(?:已|用|上限|超)/, strong, namedReason),
    remarked(
      'quota-still-shown',
      regex`
        (?:free|remaining|enough|some|still|plenty of|left|unused)[ ]
          (?:quota|characters|credits?|allowance|calls|requests)
        |quota (?:left|remaining|not reached)
      `,
      weak,
      { 'account.billing': weak },
    ),
    noticed(
      'shared-key-refused',
      'The key that is built in, and so shared by all users, is refused with 403 or 429.',
      ({ status, remarkIds }) => remarkIds.includes('built-in-key') && (status === 403 || status === 429),
      fair,
      { 'key.revoked': weak, 'server.fault': -weak, 'perm.scope': -weak },
    ),
    remarked(
      'quota-spoken-of',
      regex`
        \bquotas?\b|used up|(?:daily|monthly|weekly|hourly) (?:limit|cap|allowance)
        |(?:calls|requests|searches|credits|mails) (?:per|a) (?:day|month)
      `,
      hint,
      { 'account.billing': hint, 'limit.rate': hint },
    ),
    said(
      'nothing-left',
      regex`
        (?:no|out of|run out of|used all|used up all)[a-z ]{0,14} (?:free |api )?
          (?:
            calls?|requests?|searches|queries|lookups|messages|characters|neurons|credits?
          )(?: (?:left|remaining|available)| this (?:month|day|week)| (?:for|until) (?:today|the|this))
        |for (?:the|this|to) ?(?:day|month|today) (?:is|are|has been) used
        |all (?:of )?your (?:free )?(?:requests|calls|searches)|exceeding of requests
        |requests over an? \d{1,3} hour|(?:free|daily|monthly) allot?ment
      `,
      strong,
      { 'account.billing': weak, 'limit.rate': hint },
    ),
    said(
      'quota-metric',
      regex`
        quota exceeded for (?:quota )?metric|free_tier_requests|quotametric|quota_?(?:metric|id|limit_value)
        |per_?(?:day|project)_?per_?(?:project|day|model)
      `,
      decisive,
      { 'account.billing': -strong, 'limit.rate': hint },
    ),
    remarked(
      'allowance-told',
      regex`
        \d{1,7} (?:requests?|calls?|searches|messages|mails|lookups|credits|characters) (?:a|per|each|every)[ ]
          (?:day|month|week|year)
        |(?:usage|quota|allowance)[a-z0-9 %]{0,20}(?:100 ?%|is full|used up|exhausted|at its limit)
        |\d{2,3} ?% of (?:the|my|its) (?:quota|allowance|limit)
      `,
      strong,
      { 'limit.rate': -weak, 'account.billing': hint },
    ),
  ],

  examine: (observed) => statedAs(observed, 'limit.quota'),

  explain: ({ providerName }) =>
    `The key is fine; the number of calls (or mails, characters, credits) that ${providerName} allows per day or month is used up, and further calls are refused until the period ends.`,

  fix: ({ providerName }) =>
    fix(
      `Look at the usage page of ${providerName}: wait for the next period, call less often, use an own key instead of a shared one, or take a larger plan.`,
    ),

  dashboard: 'billing',
  question:
    'What does the usage page show for this period, and does the same key work again after the period has turned (next day, first of the month)?',
})
