import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import {
  anywhere,
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
import { describeFlaw, schemeFlaw } from '../../wire/scheme.ts'
import type { SchemeFlaw } from '../../wire/scheme.ts'
import { filledCredentials } from '../../wire/sent.ts'

export const schemeWrong = defineCause({
  id: 'send.scheme_wrong',
  title: 'The scheme before the key is the wrong one, doubled, glued or misspelt',
  signs: [
    said(
      'remove-prefix',
      /remove the ["'`]?(?:bearer|token|basic)|(?:trying to use|used) an? api key as a bearer|should not (?:have|contain|include|start with)[a-z ]{0,12}["'`]?bearer|without (?:the )?["'`]?bearer/,
      strong,
      { 'send.scheme_missing': -fair },
    ),
    said(
      'only-scheme-supported',
      /only (?:valid )?(?:bearer|basic|token|digest|hmac)[a-z ]{0,20}(?:supported|allowed|accepted)|unsupported (?:authorization|authentication|auth) (?:type|scheme|method|header)|(?:authorization|authentication|auth) (?:type|scheme|method) (?:is )?(?:not supported|unsupported|not allowed|unknown|invalid)|invalid (?:authentication|authorization|auth|token) (?:scheme|type)/,
      strong,
      { 'send.scheme_missing': weak },
    ),
    said(
      'header-format',
      /authorization header format is|malformed (?:http )?(?:basic |bearer )?(?:authorization|auth) header|failed to parse [a-z ]{0,30}(?:auth|token)|could not parse (?:the )?auth|bad http authentication|invalid basic auth|illegal base64|invalid base64|incorrect padding|failed to decode basic/,
      fair,
      { 'send.scheme_missing': weak, 'key.encoded': weak, 'key.whitespace': hint },
    ),
    said('requires-parameters', /authorization header requires '|not a valid key=value pair|missing equal-sign/, fair, {
      'env.wrong_host': fair,
    }),
    said('two-values', /(?:bearer|token|basic)["'`]? ["'`]?(?:bearer|token|basic) [a-z0-9<$*._-]/, strong),
    said('basic-challenge-only', /www-authenticate:? ?basic/, weak, { 'key.wrong_kind': hint }),
    remarked(
      'header-is-raw-elsewhere',
      /(?:send|sends|expects?|wants?|takes?|put)[a-z ]{0,25}(?:the )?(?:key|token)[a-z ]{0,12}(?:alone|raw|bare|without|as it is|directly)/,
      fair,
      { 'send.scheme_missing': -hint },
    ),
    remarked(
      'prefix-added',
      /prefix (?:was |is |has been )?(?:already )?(?:put|added|set|there|in front)|with (?:the )?bearer (?:prefix|in front)|bearer (?:was |is )?(?:added|put) (?:automatically|twice)|swagger (?:ui |page )?|authorize (?:button|dialog)/,
      weak,
    ),
    remarked(
      'another-scheme-works',
      /(?:works?|accepted|fine|passes|ok) (?:with|as|when|using|by)[a-z -]{0,25}["'`]?(?:bearer|basic|token|digest|bot)\b|authorization: (?:bearer|basic|token|bot) [a-z0-9$<"' ]{2,40}(?:works|passes|is accepted)/,
      strong,
    ),
    remarked(
      'self-hosted-edition',
      /(?:server|data center|on[- ]prem(?:ise|ises)?|self-hosted|own premises)[a-z/ ]{0,20}(?:edition|version|instance|installation)?/,
      hint,
      { 'env.wrong_host': hint },
    ),
    remarked(
      'user-versus-bot',
      /(?:user|bot|human|service) (?:account|token)s?[a-z ,']{0,40}(?:bot|user|cannot|can|works?|fails?)/,
      weak,
      { 'key.wrong_kind': weak },
    ),
    remarked(
      'basic-auth-used',
      /basic auth(?:entication)?\b|with basic|user(?:name)? and password (?:given|set|entered|are right)/,
      weak,
      { 'send.stripped': hint },
    ),
    coded('colon-after-scheme', /["'`](?:bearer|token|basic|apikey) ?[:=] ?["'`$+{]|["'`]bearer ?: /, decisive),
    coded(
      'no-space-after-scheme',
      /["'`](?:bearer|basic|bot)["'`] ?(?:\+|\.|,|%|\|\|) ?[a-z_$]|["'`](?:bearer|basic|bot)\$\{|f["']bearer\{/,
      strong,
    ),
    coded(
      'scheme-doubled',
      /bearer[ "'`+]{1,6}bearer|token = ["'`]bearer [^;]{0,160}["'`]bearer \$?\{?|=["'`]bearer [^;]{0,160}bearer \$\{/,
      strong,
    ),
    coded(
      'unusual-scheme',
      /authorization["'\]]{0,3} ?[:=] ?f?["'`](?:token|apikey|api-key|key|jwt|oauth|api_key|x-api-key|access_token|bot|mac|custom) /,
      weak,
    ),
    coded('basic-with-key', /authorization["'\]]{0,3} ?[:=] ?f?["'`]basic \$?\{?[a-z_.]{0,40}(?:key|token)/, fair),
    coded(
      'auth-tuple',
      /auth ?= ?\(["'a-z_ ]{0,30}(?:key|token)|auth: ?\{ ?(?:username|user) ?: ?["'a-z_.]{0,30}(?:token|key)|-u ["'$a-z_{}]*(?:token|key)/,
      weak,
    ),
    configured('scheme-in-value', /(?:key|token|secret)["']? ?[:=] ?["']?(?:bearer|token|basic) [a-z0-9$_-]/, strong, {
      'key.encoded': fair,
    }),
    requested('doubled-on-the-wire', /authorization: (?:bearer|token|basic|bot) (?:bearer|token|basic|bot)\b/, strong, {
      'key.encoded': fair,
    }),
    requested(
      'basic-not-over-tls',
      /^get http:[^ ]{3,200} .{0,200}authorization: basic|^post http:[^ ]{3,200} .{0,200}authorization: basic/,
      hint,
      { 'env.wrong_host': hint, 'send.dropped_redirect': hint },
    ),
    noticed(
      'scheme-flaw',
      'The scheme word in the Authorization header does not fit.',
      (observed) => schemeFlaw(observed) !== null,
      strong,
      { 'key.unknown': -hint },
    ),
    noticed(
      'case-of-scheme',
      'The scheme word is not in its usual letter case, which strict servers refuse.',
      hasUnusualCase,
      fair,
      { 'send.header_case': weak },
    ),
    noticed(
      'uncommon-api',
      'An API that is not in the catalogue refuses a key with a scheme word: some read the bare key.',
      isSchemeAtUnknownApi,
      hint,
      { 'send.wrong_header': hint },
    ),
    anywhere('scheme-spoken-of', /(?:bearer|token|basic|bot) (?:prefix|scheme)|(?:auth|authorization) scheme/, hint, {
      'send.scheme_missing': weak,
    }),
  ],

  examine(observed): Verdict<SchemeFlaw> {
    const flaw = schemeFlaw(observed)
    if (flaw !== null) return suspected(flaw)
    const sent = filledCredentials(observed)
    const hasNone =
      sent.length > 0 && sent.every(({ place, scheme }) => scheme === null && (place === 'header' || place === 'query'))
    if (hasNone) return ruledOut('the key is sent without any scheme word')
    return unknown('the scheme that the API wants')
  },

  explain({ found, providerName }) {
    if (found === null)
      return 'The word before the key in the Authorization header is not the one that the server expects, so it does not get as far as the key.'
    return describeFlaw(found, providerName)
  },

  fix({ found }) {
    if (found === null)
      return fix('Send the scheme exactly as the API documents it, followed by one space and the key.', {
        edits: [{ kind: 'set-scheme', header: 'Authorization', scheme: 'Bearer' }],
      })
    if (found.flaw === 'basic-encoding') {
      return fix('Encode user name, a colon and the key together: base64 of “user:key”.', {
        commands: ['curl -i "$URL" -u "$API_USER:$API_KEY"'],
        links: ['https://www.rfc-editor.org/rfc/rfc7617#section-2'],
      })
    }
    const { header, wanted } = found
    return fix(
      wanted === null
        ? `Send the key alone in ${header}, without a word before it.`
        : `Write “${wanted} ” once, with one space, before the key in ${header}.`,
      {
        edits: [{ kind: 'set-scheme', header, scheme: wanted }],
        commands: [
          wanted === null
            ? `curl -i "$URL" -H "${header}: $API_KEY"`
            : `curl -i "$URL" -H "${header}: ${wanted} $API_KEY"`,
        ],
      },
    )
  },

  question:
    'Which exact form does the API document for the header: the bare key, “Bearer <key>”, “Token <key>” or Basic?',
})

const usual: readonly string[] = ['Bearer', 'Basic', 'Token', 'Bot', 'ApiKey', 'Digest', 'OAuth']

function hasUnusualCase(observed: Observed): boolean {
  return observed.credentials.some(
    ({ place, scheme }) =>
      place === 'header' &&
      scheme !== null &&
      !usual.includes(scheme) &&
      usual.some((word) => word.toLowerCase() === scheme.toLowerCase()),
  )
}

function isSchemeAtUnknownApi(observed: Observed): boolean {
  return (
    observed.provider === null &&
    observed.credentials.some(({ place, scheme }) => place === 'header' && scheme !== null)
  )
}
