import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, decisive, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import type { Documented } from '../../wire/documented.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { blockedByPreflight } from '../../wire/preflight.ts'
import { requestHeader, responseHeader } from '../../wire/sent.ts'
import { regex } from '../../model/regex.ts'
import { cookieSigns } from './signs/cookies.ts'
import { corsRemarks } from './signs/cors-remarks.ts'
import { keptFromProgram, statusZero } from './signs/status-zero.ts'

type Found = {
  readonly by: 'preflight-refused' | 'header-not-allowed' | 'no-allow-origin' | 'console'
  readonly detail: string | null
}

export const cors = defineCause({
  id: 'browser.cors',
  title: 'The browser blocked the request: preflight or origin policy, not the key',
  signs: [
    said(
      'cors-words',
      regex`
        blocked by cors|cors (?:policy|error|request|preflight|origin|header|failed|missing)
        |cross-origin (?:request|read|call|fetch|access)|cross-source|cross origin|same[- ](?:origin|source) (?:policy|rule)
        |no 'access-control-allow-origin'|access-control-allow-(?:origin|headers|methods|credentials)
        |corsnotallowed|with_reason: cors|blocked:cors
      `,
      decisive,
      { 'key.unknown': -fair, 'key.missing': -weak, 'perm.scope': -weak },
    ),
    said(
      'preflight',
      regex`
        pre-?flight|request header field [a-z-]{1,40} is not allowed|does not have http ok status|method options
        |options request|\boptions["']? (?:\/[a-z]|https?:|[1-5]\d\d\b)
        |\b(?:40[135]|404|500) ?(?:\(?for |on |at |to )?\(?options\b
      `,
      decisive,
    ),
    said(
      'opt-in',
      regex`
        dangerous-?(?:direct|ly)-?[a-z-]{0,40}browser|dangerouslyallowbrowser|browser-like environment
        |cors requests (?:must|are not)
      `,
      decisive,
      { 'key.leaked': hint },
    ),
    said(
      'browser-fetch-failure',
      regex`
        failed to fetch(?! [a-z*'"\`])|networkerror when attempting|network error(?!: [a-z]| or non-101)|load failed
        |net::err_failed|xmlhttprequest|err_blocked|ns_error_dom|could not reach this endpoint from the browser
        |opaque response|status(?: code)?:? ?\(?null|http failure response[^.]{0,60}0 unknown
      `,
      fair,
      { 'server.fault': hint, 'env.wrong_host': hint },
    ),
    said(
      'extension-origin',
      /from origin '|chrome-extension:\/\/|moz-extension:\/\/|origin null|capacitor:\/\/|tauri:\/\//,
      strong,
    ),
    said(
      'origin-refused',
      regex`
        (?:cors )?origin (?:is )?not allowed|invalid origin
        |origin [a-z:/.'"0-9-]{0,60} (?:is )?(?:not allowed|forbidden|denied)|unauthorized origin
      `,
      strong,
      { 'perm.referrer': fair },
    ),
    said(
      'mixed-content',
      regex`
        mixed content|insecure (?:request|endpoint|resource)|content security policy|refused to connect
        |connect-src|private network access
      `,
      strong,
    ),
    ...corsRemarks,
    statusZero,
    keptFromProgram,
    ...cookieSigns,
    coded(
      'browser-globals',
      regex`
        localstorage|sessionstorage|window\.|document\.|usestate\(|useeffect\(|xmlhttprequest|\$\.ajax
        |chrome\.runtime|gm_xmlhttprequest|import\.meta\.env|react_app_|next_public_|vite_
      `,
      weak,
      { 'perm.referrer': hint, 'config.not_loaded': hint },
    ),
    coded(
      'cors-settings',
      regex`
        cors\(|allowedheaders|allow_headers|exposedheaders|corsmiddleware|enablecors|crossorigin
        |access-control-allow|withcredentials|allow_origins|mode: ?["'](?:cors|no-cors)
      `,
      strong,
      { 'send.absent': hint },
    ),
    requested('preflight-shown', /^options |access-control-request-(?:method|headers): /, decisive),
    requested('origin-shown', / origin: (?:https?|chrome-extension|moz-extension|null)/, fair, {
      'perm.referrer': weak,
    }),
    noticed(
      'preflight-refused',
      'The browser’s preflight (OPTIONS), which never carries a key, was refused.',
      (observed) => found(observed)?.by === 'preflight-refused',
      decisive,
      // It carries no key by its nature, so what the answer says of a missing one tells nothing.
      { 'send.absent': -fair, 'key.missing': -weak },
    ),
    noticed(
      'blocked-by-preflight',
      'The browser asked first (OPTIONS), and by the answer it does not send the request itself.',
      (observed) => blockedByPreflight(observed) !== null,
      proven,
      {
        ...unproven('browser.cors'),
        'send.wrong_header': -strong,
        'send.wrong_place': -strong,
        'send.scheme_missing': -strong,
        'send.scheme_wrong': -strong,
        'key.wrong_kind': -fair,
      },
    ),
    noticed(
      // Whatever the status says, such an answer reached the page.
      'answer-allowed',
      'The answer names this page in Access-Control-Allow-Origin, so the browser handed it over.',
      isHandedOver,
      -decisive,
    ),
    noticed(
      'header-set-yet-unseen-in-browser',
      'The code sets the header, and the tools of the browser show a request without it: what they show is the preflight.',
      ({ zones }) =>
        /\bfetch\(|axios|xmlhttprequest|\$\.ajax|\$http|httpheaders/.test(zones.code) &&
        /authorization|x-api-key|bearer/.test(zones.code) &&
        /developer tools|dev ?tools|network (?:tab|panel)|inspector|chrome|firefox|safari/.test(
          `${zones.answer} ${zones.remarks}`,
        ) &&
        /no (?:authorization|header|token)|(?:header|authorization|token)[a-z ]{0,20} (?:missing|absent|not (?:there|sent|set|shown|included))|without/.test(
          `${zones.answer} ${zones.remarks}`,
        ),
      fair,
      { 'send.absent': -weak, 'send.stripped': -hint },
    ),
    noticed(
      'header-not-allowed',
      'The answer’s list of allowed headers does not name the header of the key.',
      (observed) => found(observed)?.by === 'header-not-allowed',
      decisive,
    ),
    noticed(
      'no-allow-origin',
      'A request with an Origin got an answer without Access-Control-Allow-Origin.',
      (observed) => found(observed)?.by === 'no-allow-origin',
      fair,
    ),
  ],

  examine(observed): Verdict<Found | Documented> {
    const seen = found(observed)
    if (seen !== null) return suspected(seen)
    if (observed.facts.kind === 'curl') return ruledOut('the request was sent by curl, which knows no origin policy')
    const known = documentedAs(observed, 'browser.cors')
    return known.verdict === 'suspected' ? known : unknown('whether a browser made the request, and its console')
  },

  explain({ found: seen, providerName }) {
    if (seen?.by === 'preflight-refused')
      return 'Before the real request the browser asks with OPTIONS, without any key. The server demands authentication for that question too, so the browser never sends the request itself.'
    if (seen?.by === 'header-not-allowed')
      return `The preflight answer does not allow the header ${seen.detail ?? 'of the key'}, so the browser does not send it.`
    if (seen?.by === 'no-allow-origin')
      return 'The answer has no Access-Control-Allow-Origin for this page, so the browser keeps it from the program, whatever the key.'
    return `The browser stopped the request under its origin policy: ${providerName} does not allow calls from this page, or only with an opt-in. The key may be fine.`
  },

  fix({ found: seen }) {
    const header = seen?.by === 'header-not-allowed' && seen.detail !== null ? seen.detail : 'Authorization'
    return fix(
      `If the server is yours: answer OPTIONS without authentication and allow the origin and the header ${header}. If it is not: call it from a server of your own, which also keeps the key out of the page.`,
      {
        commands: [
          `curl -i -X OPTIONS "$URL" -H "Origin: https://$YOUR_SITE" -H "Access-Control-Request-Method: GET" -H "Access-Control-Request-Headers: ${header.toLowerCase()}"`,
        ],
        links: [
          'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
          'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
        ],
      },
    )
  },

  question: 'Does the same request, with the same key, work with curl, while only the page in the browser fails?',
})

const found = once((observed: Observed): Found | null => {
  const blocked = blockedByPreflight(observed)
  if (blocked?.by === 'status') return { by: 'preflight-refused', detail: null }
  if (blocked?.by === 'header') return { by: 'header-not-allowed', detail: blocked.header }
  if (blocked?.by === 'origin') return { by: 'no-allow-origin', detail: null }
  const allowed = responseHeader(observed, 'access-control-allow-headers')
  const lacking = allowed === null ? null : notAllowed(observed, allowed)
  if (lacking !== null) return { by: 'header-not-allowed', detail: lacking }
  const isPreflight = observed.method?.toUpperCase() === 'OPTIONS'
  if (isPreflight && (observed.status ?? 0) >= 400) return { by: 'preflight-refused', detail: null }
  const field = /request header field ([a-z0-9-]{2,40}) is not allowed/.exec(observed.zones.answer)?.[1]
  if (field !== undefined) return { by: 'header-not-allowed', detail: field }
  if (/blocked by cors|cors preflight|cross-origin request blocked|cors requests must set/.test(observed.zones.answer))
    return { by: 'console', detail: null }
  const hasAnswer = (observed.facts.response?.headers.length ?? 0) > 0
  const isCrossOrigin = requestHeader(observed, 'origin') !== null
  return isCrossOrigin && hasAnswer && responseHeader(observed, 'access-control-allow-origin') === null
    ? { by: 'no-allow-origin', detail: null }
    : null
})

function isHandedOver(observed: Observed): boolean {
  const origin = requestHeader(observed, 'origin')
  const allowed = responseHeader(observed, 'access-control-allow-origin')?.trim()
  const hasAnswer = observed.facts.kind === 'har' && (observed.facts.response?.status ?? 0) > 0
  const isAllowed = allowed !== undefined && (allowed === '*' || allowed === origin)
  return hasAnswer && isAllowed && origin !== null && observed.method?.toUpperCase() !== 'OPTIONS'
}

/** The header that carries (or would carry) the key, when the list does not name it. */
function notAllowed(observed: Observed, allowed: string): string | null {
  const list = new Set(
    allowed
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  )
  const asked =
    requestHeader(observed, 'access-control-request-headers')
      ?.split(',')
      .map((name) => name.trim()) ?? []
  const sent = observed.credentials.flatMap(({ place, name }) => (place === 'header' && name !== null ? [name] : []))
  // `*` stands for every header but Authorization.
  const wanted = [...asked, ...sent].find(
    (name) =>
      name !== '' && !list.has(name.toLowerCase()) && !(list.has('*') && name.toLowerCase() !== 'authorization'),
  )
  if (wanted !== undefined) return wanted
  const isSpokenOf =
    /bearer|authorization|token/.test(observed.zones.all) && !list.has('authorization') && !list.has('*')
  return asked.length === 0 && sent.length === 0 && isSpokenOf ? 'Authorization' : null
}
