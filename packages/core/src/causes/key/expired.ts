import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { configured, fair, hint, noticed, remarked, requested, said, strong, weak } from '../../model/sign.ts'
import { keyTarget } from '../../looks/key-target.ts'
import { statedAs } from '../../looks/stated.ts'
import { instantOf, isoMinute, spanInWords } from '../../wire/time.ts'
import { answeredPlainly } from './signs/answered-plainly.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { listedSigns } from './signs/listed.ts'
import { endedByItself } from './signs/trial-ended.ts'
import { unusedForLong } from './signs/unused-for-long.ts'
import { publicAndRefused } from './signs/public-and-refused.ts'
import { endedCertificate } from '../token/signs/own-end.ts'
import { endedBefore } from '../../keys/own-end.ts'
import { regex } from '../../model/regex.ts'
import { ageOfKey } from './signs/age-of-key.ts'
import { lifeOfAKind } from './signs/life-of-a-kind.ts'
import { endedRegistryLogin } from './signs/ended-registry-login.ts'

type Found = { readonly on: string | null; readonly ago: string | null }

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'

export const expired = defineCause({
  id: 'key.expired',
  title: 'The key is past its expiry date',
  signs: [
    said(
      'key-expired',
      regex`
        (?:keys?|secrets?|pats?|licen[sc]es?|certificates?|subscription key) (?:\w{1,20} ){0,2}
          (?:has|have|had|is|are|was|were) (?:already |been |now )?expired
        |expired (?:api|access|app|license|client|trial)?[ _-]?(?:key|secret)|(?:key|secret)[_. -]?(?:is )?expired
        |(?:api|deploy|project|group|bot|personal access) tokens? (?:\w{1,20} ){0,2}(?:(?:has|have|is|are|was|were) )?(?:been )?expired
        |expired (?:api|deploy|personal access) token
      `,
      strong,
      { 'key.revoked': hint },
    ),
    said(
      'token-expired',
      regex`
        (?:service|feed|(?<!personal )access) token (?:\w{1,20} ){0,2}(?:has |is |was )expired
        |(?<!\b(?:api|deploy|project|group|bot|personal access) )token (?:has |is )expired
      `,
      hint,
      { 'token.expired': fair, 'key.revoked': hint },
    ),
    said(
      'expired-on',
      regex`
        (?<!session has )expired (?:on|at|since|\d{1,6} days)|expiration date (?:has )?passed
        |past (?:its|the) (?:expiry|expiration)|expir\w{0,6} (?:date )?(?:is )?in the past
        |validity (?:period )?(?:has )?(?:ended|expired)
      `,
      fair,
      { 'token.expired': weak },
    ),
    said(
      'renew-it',
      regex`
        (?:please |must |need to )?renew (?:the|your|this) (?:api |access |licen[sc]e )?
          (?:key|secret|token|licen[sc]e)
        |(?:generate|create|request) (?:a )?new (?:api )?(?:key|secret|token)
      `,
      weak,
      { 'key.revoked': weak, 'key.leaked': hint },
    ),
    said(
      'expired-or-revoked',
      regex`
        (?:expired|invalid),? (?:or|and\/or) (?:was |been |has been |is )?(?:revoked|expired|disabled|deleted)
        |invalid,? expired,? or revoked|revoked or (?:has )?expired
      `,
      hint,
      { 'key.revoked': hint, 'key.unknown': hint },
    ),
    said(
      'invalid-expired-or-not-permitted',
      regex`
        (?:key|token|secret|credentials?)[a-z ]{0,16} invalid, (?:has )?expired,? or[ ]
          (?:does not|doesn't|lacks|has no|was|is)
      `,
      strong,
      { 'key.revoked': weak, 'perm.scope': hint },
    ),
    said('feed-wants-login', /tf-federated|authorization_uri=|unable to authenticate, need/, weak, {
      'key.missing': hint,
    }),
    said(
      'public-thing-refused',
      /repository not found[^;]{0,300}invalid credentials|invalid credentials in authorization header/,
      strong,
      { 'key.revoked': strong, 'key.unknown': fair, 'perm.resource': -strong },
    ),
    said(
      'masked-in-the-log',
      regex`
        (?<![a-z0-9])[a-z][a-z0-9_-]{1,40}(?:token|key|secret|pat|password)(?:_[a-z]{1,12})?: \*{3}(?![*a-z0-9])
        |(?:--?(?:api-?key|token|k)|-p) \*{3}(?![*a-z0-9])
      `,
      weak,
      { 'key.revoked': weak, 'key.missing': -fair, 'config.not_loaded': -weak, 'key.placeholder': -weak },
    ),
    requested('day-key', /rgapi-[0-9a-f]{8}/, weak, { 'api.retired': hint, 'perm.resource': hint }),
    answeredPlainly.expired,
    toldPlainly.expired,
    ...listedSigns.expired,
    endedCertificate,
    ...endedRegistryLogin,
    ...endedByItself,
    publicAndRefused,
    ...ageOfKey,
    ...lifeOfAKind,
    ...unusedForLong,
    remarked(
      'made-long-ago',
      regex`
        (?:made|created|registered|issued|generated|set up|untouched|installed)[^;]{0,40}
          (?:
            (?:two|three|four|six|several|\d{1,6}) (?:months|years) (?:back|ago)
            |last (?:month|spring|summer|autumn|winter|year)|in (?:spring|summer|autumn|winter)|a year ago
          )
        |(?:validity|lifetime|valid for)[a-z ]{0,8} (?:of )?(?:\d{1,6}|one|a) ?(?:days|month|year)
      `,
      fair,
      { 'token.expired': weak, 'key.revoked': weak, 'key.inactive': -fair },
    ),
    remarked(
      'fine-until-a-date',
      regex`
        (?:green|fine|work(?:s|ed|ing)|pass(?:ed|ing)|ran|success(?:ful(?:ly)?)?)[a-z ]{0,25}[ ]
          (?:until|till|up to|through|before) [^;]{0,20}
          (?:${months}|\d{1,2}[./-]\d{1,2}|the \d{1,2}(?:st|nd|rd|th))
      `,
      fair,
      { 'key.revoked': weak, 'limit.quota': weak, 'api.retired': weak },
    ),
    remarked(
      'last-release-worked',
      regex`
        (?:worked|ran|fine|perfectly|passed|released)[^;]{0,40} (?:in|for|at) (?:the )?
          (?:
            release |last release|previous release|last time|release in[ ]
          )?(?:${months}|spring|summer|autumn|winter|last (?:release|time|month|year))
      `,
      fair,
      { 'key.revoked': weak, 'api.retired': hint },
    ),
    remarked(
      'published-before',
      regex`
        (?:pipeline|workflow|job|action|release|build|deploy(?:ment)?|publish(?:ing)?|upload)[a-z ]{0,24}[ ]
          (?:
            published|released|deployed|pushed|uploaded|ran|passed|worked|went well|succeeded
          ) (?:fine )?(?:before|earlier|in the past|last time|previously|many times|until|on 20\d\d)
      `,
      fair,
      { 'key.revoked': fair, 'key.wrong_kind': -weak, 'key.missing': -weak, 'perm.scope': -weak },
    ),
    remarked(
      'round-lifetime',
      regex`
        (?:after|every|each|for|exactly) (?:exactly |about )?(?:7|14|28|29|30|31|60|90|91|180|182|364|365|366)[ ]
          days
        |(?:after|every|each) (?:exactly |about |around |roughly |some )?(?:a|one|three|3|six|6|twelve|12)[ ]
          (?:week|month|year)s?\b
        |lasts? (?:for )?\d{1,6} (?:days|months)
      `,
      fair,
      { 'token.expired': weak },
    ),
    remarked(
      'expiry-spoken-of',
      regex`
        (?<!\b(?:not|never|no|access token(?: has| had)?|session|login|trial|organi[sz]ation|presigned url) (?:yet )?)
          \bexpir(?:y|ation|es|ed|ing)\b(?! (?:is|are|and claims are) (?:right|fine))
        |(?<!\bbecome )valid(?:ity)? (?:for|until|period|of)|(?<!session )\blifetime|end date|renewal
      `,
      weak,
      { 'token.expired': weak },
    ),
    remarked(
      'rarely-run',
      regex`
        (?:scheduled|nightly|cron|weekly|monthly|yearly|release) (?:job|run|build|workflow|task|pipeline|process)
        |runs? only (?:every|once)|not (?:run|used|touched|needed) for (?:months|a long time|weeks|a year)
      `,
      weak,
      { 'key.revoked': hint },
    ),
    remarked(
      'every-run-red',
      regex`
        every run (?:is )?(?:red|fails|failing)|all runs (?:fail|are red)
        |(?:pipeline|job|action|workflow|build)[a-z ]{0,25}(?:began|started|suddenly|now) (?:to )?fail
      `,
      weak,
      { 'key.revoked': weak, 'server.fault': hint },
    ),
    remarked(
      'happens-in-ci',
      regex`
        happens (?:when|in|during|on)[a-z ]{0,20}(?:github action|pipeline|workflow|ci\b)
        |in the (?:npm|nuget|maven|pip|docker|yarn) (?:install|publish|push|restore|pull) step
      `,
      hint,
      { 'key.revoked': hint, 'config.not_loaded': hint },
    ),
    remarked(
      'renewal-helped',
      regex`
        (?:renew|extend|regenerat|refresh|replac|rotat)(?:ed|ing) (?:the |my |its )?(?:key|token|secret|pat)
          [a-z ]{0,20}(?:fixed|solved|works|helped|did the trick|cured)
      `,
      fair,
      { 'key.revoked': fair, 'token.expired': weak },
    ),
    remarked(
      'public-and-refused',
      regex`
        (?:repository|resource|model|package|image|dataset) is public|public (?:model|package|image|dataset)
        |(?:exists|works|downloads|pulls) without (?:a )?(?:token|login|key)
      `,
      weak,
      { 'key.revoked': weak, 'send.absent': -weak },
    ),
    remarked('trial', /trial (?:key|token|period|licen[sc]e|version)|evaluation (?:key|licen[sc]e)/, weak, {
      'account.billing': weak,
    }),
    remarked(
      'no-secret-problem',
      regex`
        not a (?:fork|missing secret)
        |secrets?\b[a-z0-9_ ]{0,40} (?:is|are|was|were) (?:there|present|set|defined|not empty)
        |both (?:variables|secrets) are set|branches inside the repository
      `,
      weak,
      { 'config.not_loaded': -weak, 'key.revoked': hint },
    ),
    configured(
      'kept-secret',
      /_authtoken ?=|\$\{\{ ?secrets\.[a-z0-9_]{0,40}(?:pat|token)|clientsecret|client_secret/,
      hint,
      { 'key.revoked': hint },
    ),
    noticed(
      'date-has-passed',
      'An expiry date in the answer or the configuration lies in the past.',
      (observed) => pastExpiry(observed) !== null,
      strong,
      { 'token.expired': strong },
    ),
  ],

  examine(observed): Verdict<Found> {
    const past = pastExpiry(observed)
    if (past !== null) return suspected({ on: past.on, ago: spanInWords(observed.now - past.at) })
    const shown = endedBefore(observed)
    if (shown?.by === 'certificate')
      return suspected({ on: isoMinute(shown.end).slice(0, 10), ago: spanInWords(shown.ago) })
    const documented = statedAs(observed, 'key.expired')
    return documented.verdict === 'suspected' ? suspected({ on: null, ago: null }) : documented
  },

  explain({ found, providerName }) {
    if (found?.on) return `The key expired on ${found.on}, ${found.ago} ago; ${providerName} refuses it since then.`
    return `The key has passed the expiry date it was given, so ${providerName} no longer accepts it.`
  },

  fix: ({ observed, providerName }) =>
    fix(`Create a new key at ${providerName}, put it wherever the old one stands, and note its expiry date.`, {
      edits: [{ kind: 'replace-key', target: keyTarget(observed), with: 'a newly created key' }],
    }),

  dashboard: 'keys',
  question: 'Which expiry date does the list of keys show for this key?',
})

const expiryDate = regex`
  expir[a-z_-]{0,24}["']?[ :=>]{1,4}(?:on |at )?["']?(
      20\d\d-[01]\d-[0-3]\d(?:[t ][0-2]\d:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,6})?(?:z| utc|[+-]\d\d:?\d\d)?)?
    )
`

const pastExpiry = once(({ zones, now }: Observed): { readonly on: string; readonly at: number } | null => {
  for (const text of [zones.answer, zones.config]) {
    const on = expiryDate.exec(text)?.[1]
    const at = on === undefined ? null : instantOf(on.slice(0, 10))
    if (on !== undefined && at !== null && at + 86_400_000 < now) return { on: on.slice(0, 10), at }
  }
  return null
})
