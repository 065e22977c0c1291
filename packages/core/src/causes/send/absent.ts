import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { isRetold } from '../../wire/retold.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { describeSpot, moveTo, wantedSpots } from '../../wire/placement.ts'
import type { Spot } from '../../wire/placement.ts'
import { filledCredentials, headersShown, keptCredentials, sentCredentials, spotName } from '../../wire/sent.ts'
import { writesHeader } from '../../wire/written.ts'
import { absentRemarks } from './signs/absent-remarks.ts'
import { idiomsThatSendNothing } from './signs/client-idioms.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly heldBy: string | null; readonly wanted: Spot | null }

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
        no (?:valid )?(?:api|access|auth|subscription|write)[ _-]?(?:key|token|credentials?) (?:was |were |is )?
          (?:
            found|provided|supplied|passed|given|received|present|included|specified|in (?:the )?request
          )
      `,
      strong,
      { ...unsent, 'send.wrong_header': weak },
    ),
    said(
      'header-missing',
      regex`
        (?:missing|no|without|absent|lacks|requires?|required) (?:an? |the |any )?(?:valid )?["'\`]?
          (?:
            authorization|authentication|bearer|x-api-key|api-key|apikey|x-[a-z-]{2,20}(?:key|token)
          )["'\`]?(?: or [a-z-]{1,40})?(?: authentication| token)?(?: in)?(?: request)?[ ]
          (?:header|token|credentials?)
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
            missing|absent|required
            |not (?:found|present|provided|set|specified|supplied|sent|given|included|received)
          )
      `,
      strong,
      { ...unsent, 'send.wrong_header': hint },
    ),
    said(
      'not-in-request',
      regex`
        (?:key|token|credentials?|authorization)["'\`]? (?:was |is |were |are )?
          (?:not (?:found|present|included)|missing|absent) (?:in|from) (?:the |your )?(?:http )?
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
            missing|required|absent
            |not (?:found|present|provided|set|specified|supplied|sent|given|included|received)
          )
      `,
      fair,
      unsent,
    ),
    said(
      'missing-the-key',
      regex`
        (?:missing|due to missing|lacks|absent) (?:an? |the |your |required |valid ){0,5}
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
          (?:provide|pass|supply|include|send|specify|use|add|present) (?:an? |your |the |any |valid ){0,5}
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
    ...idiomsThatSendNothing,
    coded(
      'config-as-third-argument',
      /axios\.(?:get|delete|head|options)\([^;]{3,160}\}, ?(?:\{|[a-z_.]{2,40} ?\))/,
      strong,
    ),
    coded(
      'headers-as-body',
      regex`
        axios\.(?:post|put|patch)\([^,;()]{1,120}, ?\{ ?headers
        |axios\.(?:post|put|patch)\([^,;()]{1,120}, ?(?:config|headers|options)\)
        |requests\.(?:post|put|patch|get)\([^,;()=]{1,120}, ?(?:headers?|auth)\)
      `,
      strong,
    ),
    coded(
      'init-without-headers',
      regex`
        fetch\([^,;()]{1,160}, ?(?:headers ?\)|\{ ?["']?(?:authorization|x-api-key)["']? ?:)
        |fetch\([^;]{1,160}[{,] ?header ?:
      `,
      strong,
    ),
    coded(
      'address-cut-by-shell',
      regex`
        (?:curl|wget|http)(?: -[a-z-]{1,21}(?: [a-z]{1,8})?){0,6} https?:\/\/[^ "'&?]{3,300}\?[^ "'&]{1,200}&
          [^ "']{1,300}
      `,
      fair,
      { 'config.mangled': weak, 'key.missing': -weak },
    ),
    said('jobs-of-shell', /\[\d\] \d{3,7} (?:\[\d\] \d{3,7} )?\[\d\]\+? |\[\d\]\+? done /, strong, {
      'config.mangled': fair,
      'key.missing': -weak,
    }),
    coded('cookies-left-out', /credentials["']? ?: ?["'](?:omit|same-origin)|withcredentials["']? ?[:=] ?false/, fair, {
      'browser.cors': weak,
    }),
    coded('mode-drops-it', /mode["']? ?: ?["']no-cors/, strong, { 'browser.cors': fair }),
    coded(
      'client-without-key',
      regex`
        new [a-z_.]{2,40}(?:client|api|sdk|octokit|openai|anthropic)\( ?\)
        |(?:client|api|sdk|octokit|openai) ?= ?[a-z_.]{0,30}(?:client|api|sdk|octokit|openai)\( ?\)
      `,
      weak,
      { 'key.missing': weak, 'config.not_loaded': weak },
    ),
    coded(
      'client-with-address-alone',
      regex`
        new [a-z_.]{2,40}\( ?\{ ?["']?(?:host|url|base_?url|endpoint|node|server|address)["']? ?: ?["'\`]
          [^"'\`{}]{1,200}["'\`] ?,? ?\} ?\)
      `,
      fair,
      { 'key.missing': weak },
    ),
    coded(
      'attached-on-condition',
      regex`
        if ?\(? ?!?(?:self\.|this\.)?_?(?:access_?token|auth_?token|token|api_?key|key)\)? ?[:{]?[^;]{0,60}
          (?:headers|setheader|authorization)
      `,
      weak,
      { 'key.missing': weak },
    ),
    noticed(
      'grant-not-asked',
      'The code holds a client id and secret but never asks for an access token.',
      (observed) => isGrantMissing(observed),
      fair,
      { 'token.incomplete': weak, 'key.missing': weak },
    ),
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
    noticed(
      'call-shown-without-key',
      'The code shows a whole call, and nothing in it is a key, a header or a login.',
      isCallWithoutKey,
      strong,
      { 'key.missing': weak, 'send.wrong_header': -weak, 'send.wrong_place': -hint },
    ),
    noticed(
      'code-shown-none-missed',
      'Code is shown, and the server does not say that a key is missing: who shows code shows where the key is put.',
      ({ zones }) => zones.code !== '' && !speaksOfNone.test(zones.answer),
      -weak,
    ),
    noticed(
      'known-api-by-name',
      'The API is a known one and nothing of the request is shown: the clients of such APIs attach their keys.',
      ({ facts, providerVia }) => providerVia === 'text' && facts.request === null,
      -hint,
    ),
    noticed('header-written-in-code', 'The code writes the header of the key out.', writesHeader, -weak, {
      'key.missing': -weak,
      'config.not_loaded': -hint,
    }),
    noticed(
      'request-with',
      'The request as shown does carry a credential.',
      (observed) => filledCredentials(observed).length > 0,
      -strong,
      { 'key.missing': -fair, 'config.not_loaded': -weak },
    ),
    said(
      'gate-met-nobody',
      regex`
        is restricted\. you must (?:have access to it and )?be authenticated
        |you must have access to it and be authenticated
      `,
      strong,
      { 'perm.resource': -strong, 'key.missing': strong, 'config.not_loaded': fair, 'key.expired': weak },
    ),
    said(
      'seen-as-guest',
      /role: ?guests?\b|anonymous_?user\b|user:? ["'`]?(?:guest|anonymous)\b|as (?:a |an )?(?:guest|anonymous user)\b/,
      strong,
      { 'perm.scope': -decisive, 'key.missing': weak, 'env.wrong_account': weak, 'send.stripped': weak },
    ),
    remarked(
      'treated-as-public',
      regex`
        (?:treated|seen|regarded|counted|handled|taken|logged|arrives?|shows? up) as (?:a |an )?
          (?:
            public|anonymous|guest|unauthenticated|not logged in|unknown user
          )
        |(?:public|anonymous|guest|unauthenticated) role[a-z ]{0,24}(?:works?|passes|succeeds|helps)
      `,
      strong,
      { 'send.stripped': weak, 'perm.scope': -weak },
    ),
  ],

  examine(observed): Verdict<Found> {
    const sent = filledCredentials(observed)[0]
    if (sent !== undefined && sent.place !== 'cookie')
      return ruledOut(`the request carries a credential in ${spotName(sent.place, sent.name)}`)
    const held = keptCredentials(observed)[0]
    if (!isBare(observed) || held === undefined) return unknown('the request as it left the program')
    return suspected({ heldBy: held.name, wanted: wantedSpots(observed)[0] ?? null })
  },

  explain({ found, providerName }) {
    const holder = found?.heldBy ? `${found.heldBy} holds a key, but` : 'The program has a key, but'
    return `${holder} the request goes out without any credential, so ${providerName} cannot know who is asking.`
  },

  fix({ found }) {
    const wanted = found?.wanted ?? null
    return fix(
      wanted
        ? `Attach the key to this request: ${describeSpot(wanted)}.`
        : 'Attach the key to this request, in the header that the API documents.',
      {
        edits: wanted ? moveTo(wanted) : [],
        commands: ['curl -v "$URL" -H "Authorization: Bearer $API_KEY"'],
      },
    )
  },

  question:
    'Does the request, printed just before it is sent (curl -v, debug log, network tab), contain the header with the key?',
})

/** Header lines are shown, none of them (nor address, cookie, body) is a credential, and it is no preflight. */
const isBare = once((observed: Observed): boolean => {
  const { request } = observed.facts
  if (request === null || observed.method?.toUpperCase() === 'OPTIONS') return false
  const mayBeInPath =
    observed.credentials.some(({ place }) => place === 'bare') ||
    wantedSpots(observed).some(({ place }) => place === 'path')
  return (
    !mayBeInPath &&
    sentCredentials(observed).length === 0 &&
    (headersShown(observed) || (!isRetold(observed) && keptCredentials(observed).length > 0))
  )
})

const speaksOfNone = regex`
  missing|required?s?\b|\bno (?:api|auth|token|key|credential|valid|user)
  |not (?:provided|found|present|set|sent|logged|authenticated)|n[o']t (?:provide|pass|supply|send|include)|must[ ]
  |without|unauthenticated|anonymous|guest|unregistered
`

/** A call with its address, while no word for a credential stands in code or settings. */
function isCallWithoutKey({ zones }: Observed): boolean {
  return (
    /(?:requests|httpx|axios|https?|got|superagent|httparty|restclient)\.(?:get|post|put|delete|patch|request)\(|\bfetch\( ?["'`a-z]|\bcurl (?:-[a-z]{1,12} )?["']?http|invoke-(?:restmethod|webrequest)|urlopen\(|file_get_contents\(/.test(
      zones.code,
    ) &&
    !/auth|header|token|key|bearer|credential|cookie|secret|passw|session|login|interceptor|config|option|params| -u |--user|@[a-z]/.test(
      `${zones.code} ${zones.config}`,
    )
  )
}

function isGrantMissing({ zones }: Observed): boolean {
  const code = `${zones.code} ${zones.config}`
  return /client_?secret/.test(code) && !/access_?token|refresh_?token|grant|authorize|token_?url|\btoken\b/.test(code)
}
