import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import { codedMisplaced } from '../../wire/code/coded-place.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import {
  anywhere,
  coded,
  configured,
  fair,
  hint,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../model/sign.ts'
import { describeSpot, inTheOnlySpot, misplaced, moveTo, spotsOf } from '../../wire/placement.ts'
import type { Spot } from '../../wire/placement.ts'
import { filledCredentials, spotName } from '../../wire/sent.ts'
import { noQuestionMark } from './signs/no-question-mark.ts'
import { fineInTheHeader } from './signs/fine-in-the-header.ts'
import { idiomsOfAnotherPlace } from './signs/client-idioms.ts'
import { placeWritten } from './signs/written.ts'
import { regex } from '../../model/regex.ts'
import { documentedAsParameter } from './signs/documented-elsewhere.ts'

type Found = { readonly is: Spot; readonly wanted: Spot }

export const wrongPlace = defineCause({
  id: 'send.wrong_place',
  title: 'The key is in the wrong part of the request: header, query, cookie, body or path',
  signs: [
    ...fineInTheHeader,
    noQuestionMark,
    said(
      'in-the-body',
      regex`
        (?:must|should|has to|needs? to) be (?:provided|sent|passed|given|included|present|set)[ ]
          (?:in|via|through) (?:the |an? )?(?:request |http |authorization |basic )?
          (?:body|query|header|url|form|cookie|path)
      `,
      strong,
      { 'send.absent': hint },
    ),
    said(
      'query-parameter-wanted',
      regex`
        (?:provide|missing|requires?|required|no|expected|use|append|pass|include|specify)[a-z ]{0,30}["'\`]?
          [a-z_]{0,16}["'\`]? ?(?:query|url|get) (?:string )?param(?:eter)?
        |append (?:this|it|your (?:api )?key) to the url|url param (?:was )?found
        |(?:query|url) param(?:eter)?["'\`]? (?:is |was )?(?:missing|required|not found)
      `,
      fair,
      { 'send.absent': weak, 'send.wrong_header': weak },
    ),
    said(
      'header-based-only',
      regex`
        (?:use|requires?|only)[a-z ]{0,12}header-based
        |(?:in|via|through|by)(?: the| a)? query (?:string|param[a-z]{0,40})[a-z ]{0,30}
          (?:not|no longer|deprecated|removed|unsupported|disabled)
        |query (?:string|param[a-z]{0,40}) (?:auth[a-z]{0,40}|tokens?|keys?)[a-z ]{0,20}
          (?:not|no longer|deprecated|removed)
      `,
      strong,
      { 'api.retired': fair },
    ),
    said(
      'client-id-null',
      regex`
        client_?(?:id|secret) (?:should not be|must not be|cannot be|is) (?:null|empty|undefined|required|missing)
        |client authentication method|invalid_client[^.]{0,60}(?:method|basic|post|no client authentication)
        |(?:missing|no) client (?:credentials|authentication)
      `,
      fair,
      { 'key.missing': weak, 'token.incomplete': weak },
    ),
    said(
      'missing-field',
      regex`
        missing(?:_| )(?:required )?(?:field|parameter|param|argument)["'\`: ]{0,6}
          (?:
            ["'\`]?(?:api_?key|key|token|access_?token|auth_?key|appid)|named
          )
        |(?:api_?key|token|access_?token|auth_?key|appid)["'\`]? (?:field|parameter|param|argument) (?:is )?
          (?:missing|required)
      `,
      fair,
      { 'send.absent': weak, 'key.missing': weak },
    ),
    said('unregistered-caller', /unregistered callers/, hint, { 'send.absent': weak }),
    said('basic-challenge', /www-authenticate:? ?basic/, weak, { 'send.scheme_wrong': weak }),
    said('form-auth-generic', /gen-unauthorized|authorization has been denied for this request/, hint),
    remarked(
      'in-params-tab',
      regex`
        (?:key|token)(?!(?: is| was)? (?:pasted|copied|typed))(?: is| was)?[a-z ]{0,20}(?:in|as|among|into|under)(?: the| a)?[ ]
          (?:request |get |url |query(?: string)? |post |form )?
          (?:
            params?|parameters?|param field|query|url|address|body|form|post (?:data|parameters?|fields?)|cookie|json
          )\b(?![^;]{0,30}\b(?:works?|(?:is|are) (?:accepted|fine)|succeeds?|pass(?:es)?|returns? data)\b)
      `,
      fair,
      { 'send.wrong_header': -hint, 'key.missing': -fair, 'config.not_loaded': -fair },
    ),
    remarked(
      'other-place-works',
      regex`
        (?:same|the) (?:key|keys|key and secret|token|header|value)[a-z ,]{0,20}(?:in|as|on|with) (?:the )?
          (?:query|url|address|header|body|param[a-z]{0,40})[a-z ,]{0,20}
          (?:works?|returns?|is accepted|answers?|is fine)
        |works? (?:with|as|when|in|over|via)(?: [a-z]{1,12}){0,3} (?:query|url\b|\?[a-z_]{1,40}=|body|param)
      `,
      fair,
      { 'send.stripped': weak, 'send.wrong_header': weak },
    ),
    remarked(
      'other-endpoint-same-header',
      /same header (?:works|is accepted)|(?:works|accepted) on the other endpoints|other endpoints (?:accept|take)/,
      fair,
      { 'perm.resource': weak },
    ),
    remarked(
      'credentials-in-body',
      regex`
        (?:client id|id and secret|user name|username|client_secret|credentials?)[a-z, ]{0,40}(?:in|are in) the[ ]
          (?:body|basic header|form|query|post)
        |token endpoint|client_secret_(?:basic|post)
      `,
      fair,
    ),
    remarked('long-token-type', /(?:v3|v4|v2) (?:key|token|auth)|read access token/, weak, { 'key.wrong_kind': fair }),
    remarked('websocket', /websocket|\bwss\b|event ?source|server-sent/, hint, { 'browser.cors': hint }),
    anywhere(
      'key-is-ignored',
      regex`
        (?<!new )(?<!another )(?:api |access )?(?:key|token)s? (?:
            (?:has|have|had|shows?) no (?:effect|influence)
            |(?:is|are|was|were) (?:simply |just |being )?(?:
                ignored|not (?:taken into account|considered|used|recogni[sz]ed|applied|honou?red)
              )
            |does nothing|seems? (?:to be )?(?:ignored|unused)
          )
        |\bignor(?:es|ing|ed) (?:the |my |our |any )?(?:api |access )?(?:key|token)s?\b
        |(?:same|anonymous|public|unauthenticated|ip|per-ip)[a-z -]{0,12} (?:rate )?limits?[ ]
          (?:as|applies|apply|still|although)
      `,
      fair,
      { 'send.wrong_header': fair, 'send.header_case': hint, 'send.absent': weak, 'config.not_loaded': hint },
    ),
    requested(
      'name-of-a-header-in-the-query',
      /[?&](?:authorization(?!=[34]_\d{14})|x-api-key|x_api_key|x-auth-token|private-token|bearer)=/,
      strong,
      { 'send.wrong_header': weak, 'key.encoded': -weak },
    ),
    ...idiomsOfAnotherPlace,
    coded(
      'key-in-params',
      /params ?[:=] ?\{[^{}]{0,80}["']?(?:api_?key|key|token|access_?token|appid|auth)["']? ?:/,
      weak,
    ),
    coded(
      'key-in-json-body',
      regex`
        (?:body|data|json) ?[:=] ?(?:json\.stringify\()?\{[^{}]{0,120}["']?
          (?:api_?key|access_?token|auth_?token)["']? ?:
      `,
      weak,
    ),
    coded(
      'header-or-query-switch',
      regex`
        use_?auth_?header|auth_?in_?(?:query|header)|in_query|as_query|query_?auth
        |auth_?(?:location|type|style|in) ?[:=]|token_endpoint_auth_method|authstyle|send_?in_?body
      `,
      strong,
      { 'send.absent': -weak },
    ),
    coded(
      'url-joined',
      /["'`?&](?:api_?key|apikey|key|token|access_token|appid)=["'`]? ?(?:\+|\$\{|%s|\{|#\{|\.)/,
      hint,
    ),
    coded('token-argument', /-{1,2}(?:api[_-])?token=/, hint),
    configured(
      'auth-method',
      /token_endpoint_auth_method|client_authentication_method|client-authentication-scheme|auth_?style|credential_?in/,
      fair,
    ),
    requested(
      'legacy-query-token',
      /[?&](?:access_token|private_token|token|api_key|apikey|auth_key|hapikey|oauth_token)=[^& ]{6,200}/,
      hint,
      { 'api.retired': hint },
    ),
    requested('jwt-as-query', /[?&][a-z_]{0,40}(?:key|token|appid)=ey[a-z0-9_-]{10,400}\.[a-z0-9_-]{6,200}/, fair, {
      'key.wrong_kind': fair,
    }),
    requested('grant-in-the-address', /^post [^ ]{5,200}\?[^ ]{0,200}(?:grant_type|client_secret)=/, strong, {
      'key.wrong_kind': -weak,
      'send.absent': -hint,
    }),
    requested('token-endpoint', /^post [^ ]{5,200}\/(?:oauth2?\/)?(?:access_)?token(?:[? ]|$)/, weak, {
      'send.absent': -weak,
      'send.scheme_wrong': hint,
      'token.claims': hint,
    }),
    noticed(
      'not-a-listed-place',
      'This provider reads its key from another part of the request.',
      (observed) => found(observed) !== null,
      strong,
      { 'key.unknown': -weak, 'send.absent': -weak },
    ),
    ...placeWritten,
    documentedAsParameter,
    noticed(
      'coded-in-another-place',
      'The code puts the key where this provider, known by the address that is called, does not look.',
      (observed) => found(observed) !== null && codedMisplaced(observed) !== null,
      proven,
      unproven('send.wrong_place'),
    ),
    noticed(
      'fits-query-only',
      'A short hexadecimal key travels as a Bearer token; keys of this shape usually go into the query.',
      isHexBearer,
      weak,
      { 'key.wrong_kind': weak },
    ),
  ],

  examine(observed): Verdict<Found> {
    const wrong = found(observed)
    if (wrong !== null) return suspected(wrong)
    const right = inTheOnlySpot(observed)
    if (right !== null) return ruledOut(`${spotName(right.place, right.name)} is where this provider reads the key`)
    return unknown('the place where the API reads the key')
  },

  explain({ found: where, providerName }) {
    if (where === null)
      return 'The key is in a part of the request (query, body, header, cookie) that this API does not read.'
    return `The key is sent in ${describeSpot(where.is)}, but ${providerName} reads it from ${describeSpot(where.wanted)}.`
  },

  fix({ found: where, observed }) {
    const known = spotsOf(observed.provider).slice(0, 2)
    if (where === null)
      return fix('Send the key in the place that the API documents, and nowhere else.', {
        commands: (known.length > 0 ? known : usual).flatMap((spot) => tryCommands(observed, { spot })),
      })
    return fix(
      `Send the key in ${describeSpot(where.wanted)} and take it out of ${spotName(where.is.place, where.is.name)}.`,
      { edits: moveTo(where.wanted) },
    )
  },

  question:
    'Where does the API’s documentation want the key: header, query, body or cookie, and where does your request have it?',
})

const usual: readonly Spot[] = [
  { place: 'header', name: 'Authorization', scheme: 'Bearer' },
  { place: 'query', name: 'api_key', scheme: null },
]

const found = once((observed: Observed): Found | null => {
  const wrong = misplaced(observed) ?? codedMisplaced(observed)
  if (wrong === null || (wrong.is.place === 'header' && wrong.wanted.place === 'header')) return null
  return { is: wrong.is, wanted: wrong.wanted }
})

function isHexBearer(observed: Observed): boolean {
  return filledCredentials(observed).some(
    ({ place, scheme, value }) =>
      place === 'header' && scheme?.toLowerCase() === 'bearer' && /^[0-9a-f]{32}$/.test(value.reveal()),
  )
}
