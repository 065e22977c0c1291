import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import { isLeftOut } from '../../intake/left-out.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed } from '../../model/observed.ts'
import { anywhere, decisive, fair, hint, noticed, said, strong, weak } from '../../model/sign.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { codedWord, describeWord } from '../../wire/code/word-before-key.ts'
import type { CodedWord } from '../../wire/code/word-before-key.ts'
import { wordRead } from '../../wire/code/word-read.ts'
import { challengedSchemes } from '../../wire/placement.ts'
import { describeFlaw, schemeFlaw } from '../../wire/scheme.ts'
import type { SchemeFlaw } from '../../wire/scheme.ts'
import { filledCredentials } from '../../wire/sent.ts'
import { usesAuthorization } from '../../wire/written.ts'
import { wordWritten } from './signs/written.ts'
import { schemeRemarks } from './signs/scheme-wrong-remarks.ts'
import { schemeInCode } from './signs/scheme-wrong-code.ts'
import { basicParts } from './signs/basic-parts.ts'
import { schemeShown } from './signs/scheme-wrong-shown.ts'
import { nameInTheValue } from './signs/name-in-the-value.ts'
import { digestWanted } from './signs/digest-wanted.ts'
import { regex } from '../../model/regex.ts'

export const schemeWrong = defineCause({
  id: 'send.scheme_wrong',
  title: 'The scheme before the key is the wrong one, doubled, glued or misspelt',
  signs: [
    ...digestWanted,
    said(
      'remove-prefix',
      regex`
        remove the ["'\`]?(?:bearer|token|basic)|(?:trying to use|used) an? api key as a bearer
        |should not (?:have|contain|include|start with)[a-z ]{0,12}["'\`]?bearer|without (?:the )?["'\`]?bearer
      `,
      strong,
      { 'send.scheme_missing': -fair },
    ),
    said(
      'only-scheme-supported',
      regex`
        only (?:valid )?(?:bearer|basic|token|digest|hmac)[a-z ]{0,20}(?:supported|allowed|accepted)
        |(?<!included,? or )unsupported (?:authorization|authentication|auth) (?:type|scheme|method|header)
        |(?:authorization|authentication|auth) (?:type|scheme|method) (?:is )?
          (?:not supported|unsupported|not allowed|unknown|invalid)
        |invalid (?:authentication|authorization|auth|token) (?:scheme|type)
      `,
      strong,
      { 'send.scheme_missing': weak },
    ),
    said(
      'header-format',
      regex`
        authorization header format is|malformed (?:http )?(?:basic |bearer )?(?:authorization|auth) header
        |failed to parse [a-z ]{0,30}(?:auth|token)(?! (?:response|endpoint))|could not parse (?:the )?auth|bad http authentication
        |invalid (?<!bearer or )basic auth(?!entication with passwords)|illegal base64|invalid base64
        |incorrect padding|failed to decode basic
      `,
      fair,
      { 'send.scheme_missing': weak, 'key.encoded': weak, 'key.whitespace': hint },
    ),
    said('requires-parameters', /authorization header requires '|not a valid key=value pair|missing equal-sign/, fair, {
      'env.wrong_host': fair,
    }),
    said(
      'two-values',
      regex`
        (?:authorization|auth|header)["'\`]?(?: is| was| of| value)?[:=]? ?["'\`]?(?:bearer|token|basic|bot)[ ]
          ["'\`]?(?:bearer|token|basic|bot) [a-z0-9<$*._-]
        |["'\`]?bearer["'\`]? ["'\`]?bearer\b|basic basic\b|two bearer
        |bearer (?:twice|is doubled|prefix is (?:doubled|repeated))
      `,
      strong,
    ),
    said(
      'basic-refused',
      regex`
        basic auth(?:entication|orization)?[a-z -]{0,30}(?:
            fail|failure|failed|invalid|deprecated|disabled|not (?:supported|allowed|accepted|enabled)
          )
      `,
      weak,
      { 'api.retired': weak, 'key.wrong_kind': hint },
    ),
    said('basic-challenge-only', /www-authenticate:? ?basic/, weak, { 'key.wrong_kind': hint }),
    ...schemeRemarks,
    ...schemeInCode,
    ...schemeShown,
    ...basicParts,
    ...nameInTheValue,
    noticed(
      'scheme-flaw',
      'The scheme word in the Authorization header does not fit.',
      (observed) => schemeFlaw(observed) !== null,
      strong,
      { 'key.unknown': -hint },
    ),
    noticed(
      'basic-holds-no-pair',
      'What follows Basic is not the base64 form of two parts with a colon between them.',
      (observed) => schemeFlaw(observed)?.flaw === 'basic-encoding',
      decisive,
      { 'api.retired': -strong, 'key.wrong_kind': -fair, 'key.unknown': -weak },
    ),
    ...wordWritten,
    noticed(
      'coded-word-flaw',
      'The code writes the scheme word in a form that no server reads, or another one than this provider wants.',
      (observed) => codedFlaw(observed) !== null,
      proven,
      { ...unproven('send.scheme_wrong'), 'send.scheme_missing': -fair },
    ),
    noticed(
      'case-of-scheme',
      'The scheme word is not in its usual letter case, which strict servers refuse.',
      hasUnusualCase,
      strong,
      { 'key.wrong_kind': -hint },
    ),
    noticed(
      'token-by-basic',
      'A token is at hand, while the request or the answer speaks of Basic authentication.',
      isTokenByBasic,
      weak,
      { 'key.wrong_kind': hint, 'api.retired': -weak },
    ),
    noticed(
      'scheme-unknown-to-server',
      'The server says that there are no credentials, although a scheme word and a key are sent: it skips schemes it does not know.',
      isSchemeSkipped,
      weak,
      { 'send.stripped': hint, 'send.dropped_redirect': hint },
    ),
    anywhere(
      'framework-with-own-word',
      regex`
        rest_framework(?:_jwt|\.authtoken|_simplejwt|\.authentication)|jsonwebtokenauthentication
        |\btokenauthentication\b|django rest framework|\bdrf\b|jwt_auth_header_prefix|auth_header_(?:types|prefix)
        |obtain_(?:auth_token|jwt_token)|\bdj-?rest-?auth|django-rest-(?:auth|knox)|\bknox\b|flask[-_]jwt
        |jwt_header_type
      `,
      weak,
      { 'send.stripped': -hint },
    ),
    noticed(
      'uncommon-api',
      'An API that is not in the catalogue refuses a key with a scheme word: some read the bare key.',
      isSchemeAtUnknownApi,
      hint,
      { 'send.wrong_header': hint },
    ),
    noticed(
      'as-challenged',
      'The server asks for the very scheme that was sent.',
      (observed) => schemeFlaw(observed) === null && isAsChallenged(observed),
      -strong,
    ),
    anywhere('scheme-spoken-of', /(?:bearer|token|basic|bot) (?:prefix|scheme)|(?:auth|authorization) scheme/, hint, {
      'send.scheme_missing': weak,
    }),
  ],

  examine(observed): Verdict<SchemeFlaw | CodedWord> {
    const flaw = schemeFlaw(observed) ?? codedFlaw(observed)
    if (flaw !== null) return suspected(flaw)
    const sent = filledCredentials(observed)
    const hasNone =
      sent.length > 0 &&
      sent.every(
        ({ place, scheme, value }) =>
          scheme === null && !isLeftOut(value.reveal()) && (place === 'header' || place === 'query'),
      )
    if (hasNone) return ruledOut('the key is sent without any scheme word')
    return unknown('the scheme that the API wants')
  },

  explain({ found, providerName }) {
    if (found === null)
      return 'The word before the key in the Authorization header is not the one that the server expects, so it does not get as far as the key.'
    return 'from' in found ? describeWord(found, providerName) : describeFlaw(found, providerName)
  },

  fix({ found, observed }) {
    if (found === null)
      return fix('Send the scheme exactly as the API documents it, followed by one space and the key.', {
        edits: [{ kind: 'set-scheme', header: 'Authorization', scheme: 'Bearer' }],
      })
    if (found.flaw === 'basic-encoding' || found.flaw === 'raw-basic') {
      return fix('Encode user name, a colon and the key together: base64 of “user:key”.', {
        commands: tryCommands(observed, { spot: { place: 'header', name: 'Authorization', scheme: 'Basic' } }),
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
        commands: tryCommands(observed, { spot: { place: 'header', name: header, scheme: wanted } }),
      },
    )
  },

  question:
    'Which exact form does the API document for the header: the bare key, “Bearer <key>”, “Token <key>” or Basic?',
})

/** A key alone is the business of send.scheme_missing. */
function codedFlaw(observed: Observed): CodedWord | null {
  const found = codedWord(observed)
  if (found !== null && found.flaw !== 'none') return found
  const server = wordRead(observed)
  return server === null
    ? null
    : { from: 'code', flaw: 'other', header: 'Authorization', sent: server.sends, wanted: server.reads }
}

const usual: readonly string[] = ['Bearer', 'Basic', 'Token', 'Bot', 'ApiKey', 'Digest', 'OAuth']

function hasUnusualCase(observed: Observed): boolean {
  const coded = /authorization["'\]]{0,3}\s{0,3}[:=,]\s{0,3}f?["'`](bearer|basic|bot|BEARER|BASIC|TOKEN|BOT) /i.exec(
    observed.raw.code,
  )?.[1]
  if (coded !== undefined && !usual.includes(coded)) return true
  return observed.credentials.some(
    ({ place, scheme }) =>
      place === 'header' &&
      scheme !== null &&
      !usual.includes(scheme) &&
      // GitHub, Gitea, Jupyter and others write `token` so themselves.
      scheme !== 'token' &&
      usual.some((word) => word.toLowerCase() === scheme.toLowerCase()),
  )
}

const wireBasic = regex`
  authorization["'\`]?\]? ?[:=] ?f?["'\`]?basic|basic auth|\bbasic (?:header|scheme)
  |(?:sent|used|passed|sends?|uses?) (?:by|as|with|via) basic
`

function isTokenByBasic({ zones }: Observed): boolean {
  const told = `${zones.remarks} ${zones.code} ${zones.config}`
  const hasToken = /personal access token|\bpats?\b|api[ _-]?(?:token|key)|access token|bearer/.test(told)
  return hasToken && wireBasic.test(`${zones.answer} ${zones.request} ${zones.remarks} ${zones.code}`)
}

const noCredentialsSeen = regex`
  credentials (?:were |was )?not (?:provided|found|present)
  |no (?:valid )?(?:authentication|authorization|auth) (?:credentials|token|header)|not authenticated\b
`

function isSchemeSkipped(observed: Observed): boolean {
  return observed.providerVia !== 'host' && usesAuthorization(observed) && noCredentialsSeen.test(observed.zones.answer)
}

function isSchemeAtUnknownApi(observed: Observed): boolean {
  return (
    observed.provider === null &&
    !isAsChallenged(observed) &&
    observed.credentials.some(({ place, scheme }) => place === 'header' && scheme !== null && !computed.test(scheme))
  )
}

/** Schemes that send what was computed of a key: no server would read that without the word before it. */
const computed = /^(?:digest|hawk|mac|signature|oauth|hmac|.{1,12}-hmac-sha256|hmac-sha256)$/i

function isAsChallenged(observed: Observed): boolean {
  const asked = new Set(challengedSchemes(observed).map((one) => one.toLowerCase()))
  return filledCredentials(observed).some(
    ({ place, scheme }) => place === 'header' && scheme !== null && asked.has(scheme.toLowerCase()),
  )
}
