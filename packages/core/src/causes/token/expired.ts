import { defineCause, fix, ruledOut, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import {
  coded,
  configured,
  decisive,
  fair,
  hint,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../model/sign.ts'
import { lifetimeRemarks, loginRemarks, renewalRemarks } from './signs/expired-remarks.ts'
import { openWordings } from './signs/open-wordings.ts'
import { goodForADay } from './signs/good-for-a-day.ts'
import { lifetimes } from './signs/lifetimes.ts'
import { storedLogin } from './signs/stored-login.ts'
import { withinARun } from './signs/within-a-run.ts'
import { agingTold } from './signs/told.ts'
import { endedToken, endedWindow } from './signs/own-end.ts'
import { endedBefore } from '../../keys/own-end.ts'
import { endedAfter, usedTwice } from '../../looks/outcomes.ts'
import { documentedAs } from '../../wire/documented.ts'
import type { Documented } from '../../wire/documented.ts'
import { judgedAt } from '../../wire/judged-at.ts'
import { filledCredentials } from '../../wire/sent.ts'
import { answeredAt, instantOf, isoMinute, spanInWords } from '../../wire/time.ts'
import { regex } from '../../model/regex.ts'
import { endedSignature } from './signs/ended-signature.ts'

type Past =
  | { readonly by: 'claim' | 'signed-address'; readonly endedAt: string; readonly agoMs: number }
  | { readonly by: 'course'; readonly minutes: number }
  | { readonly by: 'second-use' }

export const expired = defineCause({
  id: 'token.expired',
  title: 'The JWT, OAuth access token or temporary credential is past its expiry',
  signs: [
    said(
      'token-expired',
      regex`
        (?:jwt|token|session|credential|credentials|assertion|ticket|cookie|login|authorization|grant)
          (?:
            [ ]included in the request| used to make this call| provided| has| is| was| have| are| been| access
            | refresh| bearer
          ){0,5}["' :]{0,3} ?expired(?!,? (?:or |and )?(?:revoked|malformed|incorrect|invalid|wrong))
        |(?<!(?:\bor|\band|,|\/) ?)expired[_ ](?:
            access[_ ]|id[_ ]|oauth[_ ]|bearer[_ ]|security[_ ]|refresh[_ ]
          )?(?:token|jwt|session|credentials?|authentication)
        |token[_ ]?expired(?! or\b)|expired_?token|jwtexpired|access_token_expired|jwt expired|tokenexpirederror
        |expiredsignature|exp claim|past its expir|must be before the expir
        |(?:now|time|date)[^;]{0,60} (?:is )?after (?:the |its )?expir(?:y|ation)|idx10223
        |expiredauthenticationtoken|exp["']? claim timestamp check|err_jwt_expired
        |(?:token|session|credentials?) (?:is |are )?no longer valid|(?:token|session) (?:has |was )?timed out
        |error loading sso token
      `,
      decisive,
      { 'key.expired': hint, 'key.unknown': -weak, 'sign.clock': weak, 'server.fault': -weak, 'client.defect': -hint },
    ),
    said(
      'sign-in-again',
      regex`
        (?:please |must |need to |try )?(?:
            sign(?:ing)? in|log(?:ging)? in|login|authenticate|re-?authenticate|authori[sz]e
          ) again
        |reauthenticat|re-?login required|reauthentication is needed
        |(?:session|sid) (?:id )?(?:not found|has ended|(?:is )?invalid|timed out)|invalid[_ ]?session(?:[_ ]?id)?
        |session[_ ]?(?:required|not[_ ]valid)|invalidsessionid|obtain a new token
        |refresh your (?:existing )?token|generate a new (?:access )?token
      `,
      fair,
      { 'key.revoked': weak },
    ),
    ...openWordings,
    said(
      'days-ago',
      regex`
        expired \d{1,6} (?:second|minute|hour|day)|expired (?:at|on) \d|expiry utc time|was valid up ?to
        |valid until|exp["']?[: ]{1,2}\d{10}
      `,
      strong,
    ),
    said(
      'signed-url-expired',
      /request has expired|signed expiry time|url (?:has )?expired|link (?:has )?expired/,
      fair,
      { 'sign.clock': weak },
    ),
    ...lifetimeRemarks,
    remarked(
      'temporary-source',
      regex`
        \b(?:
            saml2?aws|sts|assume[- ]?role|assumed role|aws-vault|short-lived|federat|kiosk|id token|web session
            |session page
          )
        |session token|temporary (?:credential|token|key|login|access|security)|refresh token
      `,
      fair,
      { 'token.incomplete': weak, 'config.shadowed': hint },
    ),
    said(
      'sign-in-again-by-policy',
      /reauth related error|invalid_rapt|rapt_required|re-?authentication (?:is )?(?:required|needed|failed)/,
      strong,
      { 'key.revoked': -weak },
    ),
    ...loginRemarks,
    coded(
      'token-constant',
      regex`
        access_?token["']? ?[:=] ?["'\`]ey[a-z0-9_-]{8}|accesstoken ?: ?["'][^"']{16,200}["']|setaccesstoken\(
        |bearer ey[a-z0-9_-]{8}
      `,
      weak,
      { 'token.claims': hint },
    ),
    coded('refresh-logic', /refresh_?token|expires_?in|expires_?at|isexpired|token_?expiry|expiration|maxage/, hint),
    configured(
      'temporary-key',
      /\basia[a-z0-9]{8,16}|aws_session_token ?=|aws_security_token ?=|id_?token ?=|access_token ?=/,
      weak,
      { 'token.incomplete': weak },
    ),
    requested('bearer-jwt', /authorization: bearer ey[a-z0-9_-]{8,400}\./, hint, { 'token.claims': hint }),
    requested('security-token-sent', /x-amz-security-token[:=]/, weak),
    noticed(
      'exp-in-past',
      'The token’s own expiry time (exp) is in the past.',
      (observed) => past(observed) !== null,
      decisive,
      { 'key.unknown': -weak },
    ),
    endedToken,
    endedWindow,
    noticed(
      'exp-in-future',
      'The token’s own expiry time (exp) is still to come.',
      (observed) => isStillValid(observed),
      -strong,
    ),
    said(
      'oauth-token-expired',
      regex`
        (?:oauth2?|access|session|refresh|id|bearer|security|jwt)[ _-]?(?:token)?(?: included in the request)?[ ]
          (?:has |is |was |have )?(?:been )?expired(?!
            ,? (?:or |and )?(?:revoked|malformed|incorrect|invalid|wrong)
          )
        |expired (?:oauth2?|access|session|refresh|id|bearer|security) token
        |run [\`'"]?[a-z -]{2,30}[\`'"]? to (?:refresh|log|sign|re-?authenticate)
      `,
      strong,
      { 'key.expired': -weak },
    ),
    said(
      'expired-in-chinese',
      regex`
        (?:令牌|登录|登錄|会话|凭证|token)[^a-z.;]{0,6}(?:过期|過期|失效)|トークンの有効期限|(?:认证|授权|認證|授權)(?:已)?(?:过期|過期|失效)|请重新登[录陆]|請重新登錄|再度ログイン|다시 로그인
        |(?:token|sitzung|sesión|session|jeton|sessione|токен|сессия)[a-zéûê ]{0,20}
          (?:
            expirad[oa]|caducad[oa]|abgelaufen|expirée?|scadut[oa]|истек|истёк
          )(?![a-z])
        |(?:토큰|세션)[^.;]{0,12}만료
      `,
      strong,
      { 'key.expired': weak },
    ),
    ...renewalRemarks,
    ...endedSignature,
    remarked(
      'token-just-renewed',
      regex`
        (?:token|session|login)[a-z ]{0,10} (?:refresh|renewal) (?:succeeds|works|passes|is fine|answers 200)
        |refresh(?:ing|es)?(?: of)?(?: the)? (?:access |oauth |bearer )?(?:token|session)[ ]
          (?:
            succeeds|works|passes|each time|every time|does not help|changes nothing
          )
        |(?:token|session)[a-z ]{0,14} (?:was |is |were )?(?:just|freshly|newly)[ ]
          (?:fetched|issued|made|renewed|refreshed|obtained|requested)
        |(?:token|session) (?:was )?(?:fetched|obtained|made|got|renewed) (?:with|by|from) (?:a |the )?refresh[ ]
          token
        |(?:fresh|just[- ]issued|brand-?new) (?:access |oauth |bearer |session )?(?:token|session|login)s?\b
          [^;]{0,24}(?:refused|fails?|too|same|also|as well|alike)
        |same (?:access |oauth |bearer |session )?(?:token|session)(?: id)?[a-z ]{0,12}[ ]
          (?:works|passes|is accepted) (?:in|with|by|from|on|elsewhere)
      `,
      -strong,
      { 'env.wrong_host': weak, 'key.wrong_kind': hint },
    ),
    said('token-not-active', /token (?:is )?not active|active["']?: ?false|inactive token/, fair, {
      'sign.clock': hint,
      'token.claims': hint,
    }),
    ...agingTold,
    ...lifetimes,
    ...storedLogin,
    ...withinARun,
    ...goodForADay,
    noticed(
      'course-of-calls',
      'The log shows calls accepted for the life of a token, and refused from then on until a new start.',
      (observed) => endedAfter(observed) !== null,
      decisive,
      // What was accepted was sent, and rightly.
      { 'send.absent': -strong, 'send.wrong_place': -strong, 'key.missing': -strong, 'config.not_loaded': -strong },
    ),
    noticed(
      'code-used-twice',
      'The log shows the same exchange twice within moments: accepted, then refused.',
      isSecondUse,
      decisive,
    ),
  ],

  examine(observed): Verdict<Past | Documented> {
    const ended = past(observed)
    if (ended !== null) return suspected(ended)
    const minutes = endedAfter(observed)
    if (minutes !== null) return suspected({ by: 'course', minutes })
    if (isSecondUse(observed)) return suspected({ by: 'second-use' })
    if (isStillValid(observed)) return ruledOut('the token’s expiry time (exp) is still to come')
    return documentedAs(observed, 'token.expired')
  },

  explain({ found, providerName }) {
    if (found?.by === 'course')
      return `Calls were accepted for ${found.minutes} minutes and refused from then on: the token that the program got when it started has ended, and it does not fetch another.`
    if (found?.by === 'second-use')
      return 'The same code was exchanged twice within moments: the first exchange got its tokens, the second was refused, since a code holds once.'
    if (found?.by === 'claim')
      return `The token ended ${spanInWords(found.agoMs)} ago (exp ${found.endedAt}); ${providerName} refuses it since then.`
    if (found?.by === 'signed-address')
      return `The signed address ended ${spanInWords(found.agoMs)} ago (${found.endedAt}); it has to be made anew.`
    return 'Access tokens and temporary credentials live for minutes or hours. This one has ended, and the program still sends it instead of fetching the next.'
  },

  fix: ({ found }) =>
    fix(
      found?.by === 'second-use'
        ? 'Exchange the code once: keep the request from being sent a second time (an effect that runs twice, a page that is loaded again, a retry).'
        : found?.by === 'signed-address'
          ? 'Make a new signed address shortly before each use, or give it a longer life.'
          : 'Get a new token (refresh token, login, assume-role) and let the program renew it before it ends; do not store it as if it were an API key.',
      {
        links: ['https://www.rfc-editor.org/rfc/rfc6749#section-6'],
      },
    ),

  question:
    'Does it work again right after a new login or a freshly fetched token, for about as long as the token’s lifetime?',
})

const past = once((observed: Observed): Past | null => {
  const now = judgedAt(observed).from
  for (const { reading } of relevant(observed)) {
    const exp = reading.jwt?.exp
    if (exp && exp * 1000 < now) return { by: 'claim', endedAt: isoMinute(exp * 1000), agoMs: now - exp * 1000 }
  }
  const shown = endedBefore(observed)
  if (shown !== null && shown.by !== 'certificate')
    return { by: shown.by, endedAt: isoMinute(shown.end), agoMs: shown.ago }
  // A signed address in an old report has ended by now in any case; only the server's own time, or its word, counts.
  const isTold = answeredAt(observed) !== null || /expired/.test(observed.zones.answer)
  const ends = isTold ? signedAddressEnd(observed) : null
  return ends !== null && ends < now ? { by: 'signed-address', endedAt: isoMinute(ends), agoMs: now - ends } : null
})

/** What is sent counts; where no request is known, what the program has. */
function relevant(observed: Observed): Observed['credentials'] {
  const sent = filledCredentials(observed)
  return sent.length > 0 ? sent : observed.credentials
}

function signedAddressEnd({ raw }: Observed): number | null {
  // Azure's shared access signature.
  const end = /[?&]sig=/.test(raw.request)
    ? /[?&]se=(\d{4}-\d\d-\d\d(?:T[\d:%A]{4,16}Z)?)(?:&|\s|$)/i.exec(raw.request)?.[1]
    : null
  if (end) return instantOf(end.replaceAll(/%3a/gi, ':'))
  const start = instantOf(/[?&]x-(?:amz|goog)-date=(\d{8}T\d{6}Z)/i.exec(raw.request)?.[1] ?? '')
  const seconds = Number(/[?&]x-(?:amz|goog)-expires=(\d{1,7})/i.exec(raw.request)?.[1] ?? Number.NaN)
  return start === null || Number.isNaN(seconds) ? null : start + seconds * 1000
}

function isSecondUse(observed: Observed): boolean {
  return /invalid_grant/.test(observed.zones.answer) && usedTwice(observed)
}

function isStillValid(observed: Observed): boolean {
  const { to } = judgedAt(observed)
  const sent = filledCredentials(observed)
  return sent.length === 1 && sent.every(({ reading }) => (reading.jwt?.exp ?? 0) * 1000 > to)
}
