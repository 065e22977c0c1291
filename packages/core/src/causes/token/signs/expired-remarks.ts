import { proxyWantsLogin } from '../../../looks/proxy-login.ts'
import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const endsAfterSomeTime = regex`
  (?:stops?|fails?|expires?|breaks?|ends?|lasts?|works?|fine|again)[a-z ,]{0,24} (?:after|for|every|within)[ ]
    (?:about |exactly |some |a few |roughly )?
    (?:an?|one|two|three|four|six|twelve|\d{1,4}|few|several) ?(?:minutes?|min\b|hours?|days?|h\b)
`

/** How long it works before it is refused. */
export const lifetimeRemarks: readonly Sign[] = [
  remarked(
    'about-an-hour',
    regex`
      (?:after|within|every|exactly) (?:about |around |exactly |almost |roughly |some |half ){0,2}
        (?:
          an?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|sixty|several|\d{1,4}
        )(?: or (?:two|so))? (?:hours?|minutes?)\b(?! without| of (?:tests?|trying|debugging|search))
      |(?:lasts?|valid|works?|worked|runs|ran|fine|good) (?:for |only |just |until )
        (?:about |around |exactly |almost |roughly |some |half ){0,2}(?:
          an?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|sixty|several|\d{1,4}
        ) (?:hours?|minutes?)\b
      |(?:fails?|refused|401|expires?|renew(?:ed)?|log ?in)[a-z ]{0,12} hourly\b
    `,
    strong,
    { 'limit.rate': hint, 'key.expired': -hint },
  ),
  noticed(
    'restart-helps-for-a-time',
    'A restart helps, and after a certain time it fails again: what was fetched at the start has run out.',
    ({ remarkIds, zones }) =>
      (remarkIds.includes('after-restart-works') || /restart/.test(zones.remarks)) &&
      endsAfterSomeTime.test(zones.remarks),
    strong,
    { 'config.shadowed': -fair, 'key.wrong_provider': -fair },
  ),
  remarked(
    'works-at-first',
    regex`
      works? at first|first calls? (?:pass|work|succeed)|then (?:every|all) calls? fails?
      |stops? (?:working )?after
      |(?:works?|worked|passes|passed|ran) (?:only )?(?:once|twice|several|a few|some|two|three|\d{1,4})
        (?: times| calls| requests)?,? (?:and )?then (?:
          no more|no longer|not|never|fails?|failed|stops?|stopped|40[13]
        )
      |fails later|after a (?:while|time)|until (?:i|you|we)? ?(?:log|sign|restart|refresh)
    `,
    fair,
    { 'limit.quota': hint, 'limit.rate': hint },
  ),
  noticed(
    'refused-by-the-proxy',
    'A proxy on the way asks for a login of its own (407): no token of the API was looked at, however old it is.',
    proxyWantsLogin,
    -strong,
    { 'limit.rate': -weak, 'limit.quota': -weak, 'key.expired': -weak, 'key.revoked': -weak },
  ),
  remarked(
    'long-operation',
    regex`
      gigabyte|large (?:file|upload|download)|long (?:upload|download|run|operation|query|stack)
      |take(?:s)? (?:more than|longer than|over) (?:an|one|\d{1,6}) (?:hour|minutes)
      |half a day(?! of (?:tests?|testing|trying|debugging|search))|overnight|uploads?part|multipart
    `,
    strong,
  ),
]

/** Where the token comes from and is kept, and what a new login changes. */
export const loginRemarks: readonly Sign[] = [
  remarked('from-a-login', /\b(?:sso|okta|gcloud auth|az login|oauth|(?<!personal )access token)/, hint, {
    'config.shadowed': hint,
  }),
  remarked(
    'login-again-helps',
    regex`
      (?:log(?:ging)?[ -]?in|sign(?:ing)?[ -]?in|new token|refresh(?:ing)?|re-?authoriz[a-z]{1,40})
        (?: again| anew)?[a-z ]{0,14} (?:helps|fixes|solves|fixed|does not help until)
      |(?:(?:log(?:ging)?|sign(?:ing)?)[ -]?in|refresh(?:ing)?) (?:again|anew|once more|afresh)[a-z ]{0,14} works
      |(?:new token|re-?authoriz[a-z]{1,40})[a-z ]{0,14} works
      |(?:after|with) (?:a )?(?:new login|logging in again|fresh token|renewed token)
    `,
    fair,
    { 'config.shadowed': weak },
  ),
  remarked(
    'worked-for-weeks',
    regex`
      token (?:was )?(?:made|issued|created) (?:last|a|some|\d{1,6}) ?(?:year|month|weeks?|long)
      |(?:60|90|7|30|14) days|app (?:is|was) (?:in )?(?:sandbox|testing)|in testing|testing (?:mode|status)
      |publishing status
    `,
    fair,
    { 'key.expired': fair, 'key.revoked': weak },
  ),
  remarked(
    'cached',
    regex`
      (?:access|oauth|refresh|bearer|session|login|temporary|sts) (?:token|credentials?|session)[a-z ]{0,20}
        (?:is |are |stays? |stay )?(?:cached|stored|frozen|kept|saved|reused)
      |(?:token|credentials?|session)[a-z ]{0,14} (?:cached|frozen|reused)|passed to the client when
      |(?:works?|fine|helps?|passes|cure[sd]|fix(?:es|ed))[a-z ]{0,12}(?:after|until|with|on|by)? ?
        (?:a |the |each |every |it |next )?restart(?:s|ing)?\b
      |restart(?:s|ing)?[a-z ]{0,20}(?:helps?|cures?|fixes|works?)|frozen into|placed by hand
    `,
    weak,
    { 'config.shadowed': weak },
  ),
]

/** What the user remarks of renewing it. */
export const renewalRemarks: readonly Sign[] = [
  remarked(
    'refresh-brings-it-back',
    regex`
      (?:later|next|manual|forced|second) (?:refresh|login|sign-?in|renewal)[a-z ]{0,12}
        (?:works|helps|passes|fixes)
      |(?:calls?|requests?) (?:renew|refresh)|(?:session|token) (?:duration|lifetime|life|validity|ttl)
      |(?:session|token) lasts
    `,
    fair,
    { 'server.fault': -hint },
  ),
  remarked(
    'token-out-of-a-web-session',
    regex`
      (?:access|web|session|bearer) token (?:copied|taken|extracted|grabbed|out of|from)[^;]{0,40}
        (?:session|browser|web|page|devtools)
      |web session|session page|api\/auth\/session
    `,
    strong,
    { 'key.wrong_kind': weak, 'key.unknown': -weak },
  ),
  noticed(
    'stored-oauth-token-of-old',
    'An OAuth token stands in the settings, and it worked before.',
    ({ zones, remarkIds }) =>
      /\b(?:oauth|access|session|id)_?token["']? ?[:=]/.test(zones.config) &&
      (remarkIds.includes('worked-before') || /when it worked|worked/.test(zones.remarks)),
    strong,
    { 'key.expired': -weak, 'send.absent': -weak },
  ),
  remarked(
    // What a pipeline keeps is a refresh token: that of an app in testing lives for seven days, others end when unused.
    'refresh-token-kept-in-secrets',
    regex`
      \brefresh[-_ ]tokens?[a-z ]{0,30}(?:as|in|among|from) (?:an? |the )?(?:repository |github |gitlab |ci |actions? )?secrets?\b
      |client[-_ ]?id, (?:the )?(?:client[-_ ]?)?secret,? and (?:the )?refresh[-_ ]token
    `,
    fair,
    { 'key.revoked': weak, 'config.not_loaded': hint },
  ),
]
