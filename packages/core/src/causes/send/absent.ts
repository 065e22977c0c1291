import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import { lacksProxyLogin } from '../../looks/proxy-login.ts'
import { speaksHttp } from '../../looks/speaks-http.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Fix, Verdict } from '../../model/cause.ts'
import { holdsLoginBack } from '../../wire/challenge-first.ts'
import { isRetold } from '../../wire/retold.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { fair, hint, noticed, said, strong, weak } from '../../model/sign.ts'
import { describeSpot, moveTo, wantedSpots } from '../../wire/placement.ts'
import type { Spot } from '../../wire/placement.ts'
import {
  filledCredentials,
  headersShown,
  keptCredentials,
  sentCredentials,
  spotName,
  wouldBeShown,
} from '../../wire/sent.ts'
import { absentRemarks, takenForNobody } from './signs/absent-remarks.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { describeSendsNone, mendingOf, sendsNone, type SendsNone } from '../../wire/code/sends-none.ts'
import { callsWithoutKey, idiomsThatSendNothing } from './signs/client-idioms.ts'
import { absentByDesign } from './signs/absent-by-design.ts'
import { absentNpmrc } from './signs/absent-npmrc.ts'
import { absentClients } from './signs/absent-clients.ts'
import { absentTold } from './signs/absent-told.ts'
import { shownOfTheCall } from './signs/absent-shown.ts'
import { placesNotRead } from './signs/login-in-address.ts'
import { regex } from '../../model/regex.ts'

type Lacking = { readonly heldBy: string | null; readonly wanted: Spot | null; readonly code: SendsNone | null }
/** What a proxy on the way misses is its own login, not the key. */
type Found = (Lacking & { readonly by?: never }) | { readonly by: 'proxy'; readonly host: string | null }

const unsent = {
  'key.missing': weak,
  'config.not_loaded': weak,
  'send.stripped': hint,
  'send.dropped_redirect': hint,
  'key.unknown': -weak,
  'key.revoked': -weak,
  'key.expired': -weak,
}

export const absent = defineCause({
  id: 'send.absent',
  title: 'The request carries no credential, although the program has one',
  signs: [
    said(
      'none-found',
      regex`
        (?<!\beither )no (?:valid )?(?:api|access|auth|subscription|write)[ _-]?(?:key|token|credentials?)[ ]
          (?:was |were |is )?(?:
            found|provided|supplied|passed|given|present|included|specified|in (?:the )?request
          )
      `,
      strong,
      { ...unsent, 'send.wrong_header': weak },
    ),
    said(
      'header-missing',
      regex`
        (?:missing|no|without|absent|lacks(?! valid)|requires?|required) (?!authentication token)
          (?:an? |the |any )?(?:valid )?["'\`]?
          (?:
            authorization|authentication|bearer|x-api-key|api-key|apikey|x-[a-z-]{2,20}(?:key|token)
          )["'\`]?(?: or [a-z-]{1,40})?(?: authentication| token)?(?: in)?(?: request)?[ ]
          (?:header|token|credentials?)(?! or (?:invalid|incorrect|wrong) )
      `,
      strong,
      { ...unsent, 'send.wrong_header': hint },
    ),
    said(
      'header-is-missing',
      regex`
        (?:authorization|authentication|x-api-key|api-key|apikey|x-[a-z0-9-]{2,24}(?:key|token))["'\`]?
          (?: request)?(?: header)?(?: token| credentials?)? (?:is |was |were |are )?
          (?:
            missing|absent
            |(?<!(?:authorization|authentication) (?:is )?)required(?!apikey)
            |not (?:found|present|provided|set|specified|supplied|sent|given|included|received)
              (?! (?:as (?:it|expected)|properly|correctly|in the (?:right|expected)))
          )(?! or (?:invalid|expired|incorrect|wrong|malformed))
      `,
      strong,
      { ...unsent, 'send.wrong_header': hint },
    ),
    said(
      'not-in-request',
      regex`
        (?:key|token|credentials?|authorization)["'\`]? (?:header )?(?:was |is |were |are )?
          (?:not(?: found| present| included| set| sent| there)?|missing|absent) (?:in|from|on|part of) (?:the |your )?(?:http )?
          (?:request|headers?|query|url|parameters?)
        |no (?:api )?(?:key|token|credentials?) (?:was )?(?:found )?in (?:the )?(?:request|headers?|query)
      `,
      strong,
      { ...unsent, 'key.unknown': -strong, 'send.wrong_header': weak },
    ),
    said(
      'key-is-missing',
      regex`
        (?:api[ _-]?key|access[ _-]?token|auth(?:entication)?[ _-]?token|subscription key|token|credentials?)
          ["'\`]? (?:is |was |were |are )?(?:
            missing|required(?!apikey)|absent
            |not (?:found|present|provided|set|specified|supplied|sent|given|included|received)
          )
      `,
      fair,
      unsent,
    ),
    said(
      'missing-the-key',
      regex`
        (?:missing|due to missing|lacks(?! valid)|absent) (?!authentication token\b(?! for))
          (?:an? |the |your |required |valid ){0,5}
          (?:
            api[ _-]?key|api[ _-]?token|subscription key|access[ _-]?token
            |authentication (?:token|credential|credentials)|credentials|auth token
          )
        |missing_api_key|apikeymissing|missingauthenticationtoken|credentials_missing|authrequired
      `,
      fair,
      { ...unsent, 'send.wrong_header': hint },
    ),
    said(
      'did-not-provide',
      regex`
        (?:did not|didn't|did n't|have not|haven't|must|need to|please(?! pass a valid))[ ]
          (?:provide|pass|supply|include|send|specify|use|add|present) (?:an? |your |the |any ){0,4}
          (?:
            api key|api token|authentication token|access token|auth token|token|credentials?|authorization header
            |key query
          )
      `,
      fair,
      unsent,
    ),
    said(
      'unregistered',
      regex`
        unregistered caller|without established identity|no auth(?:entication|orization)? credentials
        |no cookie auth credentials|no basic auth credentials|role: guests?\b|not_authed|no_authorization|no_token
        |no token provided|not authorized - no token
        |anonymous (?:caller|access|requests?) (?:is |are )?(?:not|denied|disabled|forbidden)
        |user:? ["'\`]?(?:system:)?anonymous|limitexceededunreg|no credentials (?:found|were|in)
      `,
      fair,
      unsent,
    ),
    said(
      'neither-nor',
      /neither [a-z0-9 _'"`-]{2,50} nor [a-z0-9 _'"`-]{2,40}(?:received|provided|given|found|present|set|sent)/,
      fair,
      unsent,
    ),
    said(
      'requires-authentication',
      regex`
        requires authentication|authentication (?:is )?(?:required|needed)
        |must be (?:logged in|authenticated|signed in)|login (?:is )?required|authenticationrequired|not logged in
      `,
      weak,
      { 'key.missing': hint, 'send.stripped': hint },
    ),
    ...absentRemarks,
    ...absentByDesign,
    ...absentTold,
    ...absentNpmrc,
    ...absentClients,
    ...idiomsThatSendNothing,
    ...callsWithoutKey,
    noticed(
      'format-left-unfilled',
      'The header holds a format string (%s, {}) into which no key was put.',
      (observed) =>
        sentCredentials(observed).some(({ value }) => /^\s*(?:%[svd@]|\{\d?\}|\$\d)\s*$/.test(value.reveal())),
      strong,
      { 'key.placeholder': fair, 'client.defect': weak },
    ),
    noticed(
      'request-without',
      'The request as shown carries no credential in header, address, cookie or body.',
      (observed) => isBare(observed),
      strong,
      {
        'key.missing': fair,
        'config.not_loaded': fair,
        'send.dropped_redirect': hint,
        'key.unknown': -fair,
        'key.revoked': -fair,
        'key.expired': -fair,
        'send.scheme_missing': -fair,
        'send.scheme_wrong': -fair,
      },
    ),
    ...shownOfTheCall,
    noticed(
      'code-sends-none',
      'The code, read call by call, sends no key although it holds one.',
      (observed) => (sendsNone(observed)?.by ?? 'template') !== 'template',
      proven,
      unproven('send.absent'),
    ),
    noticed(
      // Something is sent, if no key: others call that a stand-in, or a value that a shell spoilt.
      'code-fills-nothing-in',
      'The code writes the name of a variable into the header, as a literal that fills nothing in.',
      (observed) => sendsNone(observed)?.by === 'template',
      strong,
      { 'key.placeholder': strong, 'config.mangled': strong, 'config.not_loaded': weak, 'send.stripped': -fair },
    ),
    noticed(
      'request-with',
      'The request as shown does carry a credential.',
      (observed) => filledCredentials(observed).length > 0,
      -strong,
      { 'key.missing': -fair, 'config.not_loaded': -weak },
    ),
    ...takenForNobody,
    ...placesNotRead,
  ],

  examine(observed): Verdict<Found> {
    if (lacksProxyLogin(observed)) return suspected({ by: 'proxy', host: safeHost(observed) })
    const code = sendsNone(observed)
    if (code !== null) return suspected({ heldBy: null, wanted: wantedSpots(observed)[0] ?? null, code })
    const sent = filledCredentials(observed)[0]
    if (sent !== undefined && sent.place !== 'cookie')
      return ruledOut(`the request carries a credential in ${spotName(sent.place, sent.name)}`)
    const held = keptCredentials(observed)[0]
    if (!isBare(observed) || held === undefined) return unknown('the request as it left the program')
    return suspected({ heldBy: held.name, wanted: wantedSpots(observed)[0] ?? null, code: null })
  },

  explain({ found, providerName }) {
    if (found?.by === 'proxy')
      return `A proxy between the program and the API asks for a login of its own (407, Proxy-Authorization) and got none that it takes; ${providerName} saw nothing of the request, so the key is not the matter.`
    if (found?.code) return describeSendsNone(found.code)
    const holder = found?.heldBy ? `${found.heldBy} holds a key, but` : 'The program has a key, but'
    return `${holder} the request goes out without any credential, so ${providerName} cannot know who is asking.`
  },

  fix({ found, observed }) {
    if (found?.by === 'proxy') return logInAtProxy(found.host)
    const wanted = found?.wanted ?? null
    const code = found?.code ?? null
    return fix(
      code !== null
        ? mendingOf(code)
        : wanted
          ? `Attach the key to this request: ${describeSpot(wanted)}.`
          : speaksHttp(observed)
            ? 'Attach the key to this request, in the place that the API documents.'
            : 'Give the client the user name and password (or key) that this server wants; without them it connects as nobody.',
      {
        edits: wanted && code === null ? moveTo(wanted) : [],
        commands: tryCommands(observed),
      },
    )
  },

  question:
    'Does the request, printed just before it is sent (curl -v, debug log, network tab), contain the header with the key?',
})

function logInAtProxy(host: string | null): Fix {
  return fix(
    `Give the proxy its login, in the address of HTTPS_PROXY (http://user:password@proxy:port, percent-encoded) or by the client’s option; or let ${host ?? 'the API'} go past the proxy with NO_PROXY, if the network allows it.`,
    {
      commands: [
        'curl -sS -o /dev/null -w "%{http_connect}\\n" --proxy-user "$PROXY_USER:$PROXY_PASSWORD" "$URL"',
        'env | grep -i _proxy | cut -d= -f1',
      ],
      links: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8'],
    },
  )
}

const safeHost = ({ host }: Observed): string | null => (host !== null && /^[\w.-]{3,100}$/.test(host) ? host : null)

/** Header lines are shown, none of them (nor address, cookie, body) is a credential, and it is no preflight. */
const isBare = once((observed: Observed): boolean => {
  const { request } = observed.facts
  if (request === null || observed.method?.toUpperCase() === 'OPTIONS') return false
  if (carriesOtherwise(observed) || holdsLoginBack(observed) || mayBeLeftOut(observed)) return false
  const mayBeInPath =
    observed.credentials.some(({ place }) => place === 'bare') ||
    wantedSpots(observed).some(({ place }) => place === 'path')
  return (
    !mayBeInPath &&
    sentCredentials(observed).length === 0 &&
    (headersShown(observed) || (!isRetold(observed) && keptCredentials(observed).length > 0))
  )
})

/** The capture hides logins, and this API may read its key from one of the headers that are hidden. */
function mayBeLeftOut(observed: Observed): boolean {
  const spots = wantedSpots(observed)
  if (spots.length === 0) return !wouldBeShown(observed, null)
  return spots.some(({ place, name }) => place === 'header' && !wouldBeShown(observed, name))
}

const signInPath =
  /\/(?:oauth2?|connect|auth|openid-connect)\/(?:v?\d[\d.]{0,3}\/)?(?:token|authorize|device|access_token)|\/(?:token|log_?in|sign_?in|authorizations|sessions?)\/?(?:\?|$)/i
const signatureHeader = /hmac|signature|-sign$|^signed/i

/** A sign-in carries its credentials in the body, a signed request in the signature: neither has to show a key elsewhere. */
function carriesOtherwise({ facts, method }: Observed): boolean {
  const { request } = facts
  if (request === null) return false
  const isSignIn = method?.toUpperCase() === 'POST' && request.body === null && signInPath.test(request.url.reveal())
  return isSignIn || request.headers.some(({ name }) => signatureHeader.test(name))
}
