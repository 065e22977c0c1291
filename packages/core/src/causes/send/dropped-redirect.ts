import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { describeRedirect, redirected } from '../../wire/redirected.ts'
import type { Redirected } from '../../wire/redirected.ts'
import { describeLost, isOnlyToHttps, lostOnTheWay } from '../../wire/lost-on-the-way.ts'
import type { LostOnTheWay } from '../../wire/lost-on-the-way.ts'
import { once } from '../../model/once.ts'
import type { Facts } from '../../model/facts.ts'
import type { Observed } from '../../model/observed.ts'
import { anywhere, coded, configured, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { isSentYetMissed } from '../../wire/missed.ts'
import { requestHeader, responseHeader } from '../../wire/sent.ts'
import { redirectRemarks } from './signs/dropped-redirect-remarks.ts'
import { redirectingPlaces } from './signs/redirecting-places.ts'
import { regex } from '../../model/regex.ts'
import { slashHeals } from './signs/slash-heals.ts'

type Found =
  | { readonly why: 'redirect-seen' | 'to-https' | 'location'; readonly status: number | null }
  | { readonly why: 'trace'; readonly trace: Redirected }
  | { readonly why: 'lost'; readonly lost: LostOnTheWay }

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

export const droppedRedirect = defineCause({
  id: 'send.dropped_redirect',
  title: 'A redirect dropped the credential',
  signs: [
    said(
      'redirect-status',
      regex`
        \b(?:301|302|303|307|308)\b ?(?:moved|found|see other|temporary|permanent|redirect)
        |(?:status|code|http\/[12.]{1,40})["': ]{1,3}(?:301|302|303|307|308)\b|moved permanently
        |temporary redirect|permanent redirect
      `,
      strong,
    ),
    said(
      'following',
      regex`
        (?:following|followed|follow|too many|maximum|exceeded)[a-z ]{0,12}redirect|redirect(?:ed|ing)? to(?! (?:the )?log-?in)
        |issue another request to this url|location: https?:|you are being redirected|object moved
      `,
      strong,
    ),
    said(
      'dropped-by-client',
      regex`
        (?:removing|stripping|dropping|stripped|dropped|ignoring|not sending)[a-z ]{0,20}
          (?:authorization|auth|credentials?|headers?)[a-z ]{0,30}(?:redirect|cross|host|origin)
      `,
      strong,
    ),
    said('method-became-get', /method not allowed[^.]{0,40}(?:get|post)|405[^.]{0,30}get/, hint),
    ...redirectRemarks,
    ...redirectingPlaces,
    ...slashHeals,
    anywhere(
      // Redirects drop the Authorization header; keys in headers of their own and in addresses mostly survive them.
      'authorization-in-use',
      /\bbearer\b|authorization header/,
      hint,
    ),
    anywhere(
      // Its client leaves the header out when it follows a redirect, even on the same host.
      'dotnet-client',
      regex`
        \.net (?:core|framework|\d)|\bdotnet\b|\bc#|system\.net\.http|httpclienthandler|httprequestmessage
        |restsharp|flurl|\brefit\b
      `,
      hint,
    ),
    noticed(
      'client-that-drops-on-ios',
      'Only the iOS app is refused: its HTTP client leaves the Authorization header out when it follows a redirect, others keep it.',
      ({ zones }) =>
        onlyOnIos.test(zones.remarks) && /authorization|header|token|401/.test(`${zones.remarks} ${zones.answer}`),
      fair,
      { 'send.stripped': -hint, 'send.absent': -hint },
    ),
    coded('curl-location', /curl [^;]{0,200}(?:--location|-l |-sl|-ls|-fsl)/, weak),
    coded(
      'follow-option',
      regex`
        follow_?redirects?|allow_redirects|maxredirects|max_redirs|followlocation|redirect ?: ?["']follow
        |unrestricted-auth|location-trusted|checkredirect
      `,
      fair,
    ),
    coded(
      'plain-http-url',
      /["'`= ]http:\/\/(?!localhost|127\.|10\.|192\.168|172\.|0\.0\.0\.0|\[)[a-z0-9.-]{3,80}\.[a-z]{2,30}/,
      weak,
      { 'env.wrong_host': hint },
    ),
    coded('slash-at-end', /\/(?:api|v[1-9]\/api|rest)\/[a-z_/-]{2,60}\/["'`]/, hint),
    noticed(
      'client-that-drops-since',
      '.NET Core 2.1 brought another HTTP client, which leaves the Authorization header out when it follows a redirect.',
      ({ zones }) => /\.net core|netcore/.test(zones.all) && /(?:core|app|since|from) ?2\.1/.test(zones.all),
      fair,
    ),
    configured(
      'plain-http-base',
      regex`
        (?:url|base|host|endpoint|server|target|api)[a-z_]{0,40}["']? ?[:=] ?["']?http:\/\/
          (?!localhost|127\.|10\.|192\.168|172\.|0\.0\.0\.0)[a-z0-9.-]{3,80}\.(?!local|internal|svc)[a-z]{2,30}
      `,
      fair,
      { 'env.wrong_host': hint },
    ),
    noticed('plain-http', 'The request goes to a public host by plain http.', isPlainHttp, fair, {
      'env.wrong_host': hint,
    }),
    requested('slash-at-end-of-path', /^[a-z]{1,40} https?:\/\/[^ ?]{4,200}\/(?:\?[^ ]{0,200})?(?: |$)/, weak),
    noticed(
      'redirect-then-refusal',
      'A redirect and a refusal both occur.',
      (observed) => found(observed)?.why === 'redirect-seen',
      strong,
    ),
    noticed(
      'answered-elsewhere',
      'The address that refused is another one than the address that was called: a redirect lies between.',
      (observed) => refusedAt(observed) !== null,
      strong,
      { 'env.wrong_host': weak, 'send.scheme_wrong': -weak, 'client.defect': -hint },
    ),
    noticed(
      'location-given',
      'The answer names another address (Location).',
      (observed) => responseHeader(observed, 'location') !== null,
      strong,
    ),
    noticed(
      'trace-leaves-the-origin',
      'The trace shows a redirect to another origin or method, and a refusal behind it.',
      (observed) => redirected(observed) !== null,
      proven,
      unproven('send.dropped_redirect'),
    ),
    noticed(
      'lost-on-the-way',
      'The capture shows the header with the key before a redirect, and the refused request behind it without that header.',
      (observed) => lostOnTheWay(observed) !== null,
      proven,
      unproven('send.dropped_redirect'),
    ),
    noticed(
      'key-sent-yet-missing',
      'The request carries a credential, and the server answers that there is none.',
      isSentYetMissed,
      fair,
      { 'send.stripped': fair, 'send.wrong_header': weak },
    ),
  ],

  examine(observed): Verdict<Found> {
    const lost = lostOnTheWay(observed)
    if (lost !== null) return suspected({ why: 'lost', lost })
    const trace = redirected(observed)
    if (trace !== null) return suspected({ why: 'trace', trace })
    const seen = found(observed)
    if (seen !== null) return suspected(seen)
    if (isAfterDirectAnswer(observed))
      return ruledOut('the transcript shows the refusal as the first and only answer to the request with the key')
    return unknown('every answer on the way, redirects included')
  },

  explain({ found: seen, observed }) {
    if (seen?.why === 'trace') return describeRedirect(seen.trace)
    if (seen?.why === 'lost') return describeLost(seen.lost)
    if (seen?.why === 'to-https')
      return `The request goes to ${observed.host ?? 'the server'} by plain http. Servers answer that with a redirect to https, and clients send the second request without the Authorization header.`
    if (seen !== null)
      return 'The server first answers with a redirect; the client follows it, but leaves the Authorization header out because scheme, host or port differ.'
    return 'A redirect (http to https, a missing or extra slash, a moved host) makes the client send a second request without the key.'
  },

  fix({ found: seen, observed }) {
    const isToHttps = seen?.why === 'to-https' || (seen?.why === 'lost' && isOnlyToHttps(seen.lost))
    return fix(
      isToHttps ? 'Use https:// in the base address.' : 'Call the final address directly, so that no redirect happens.',
      {
        edits: isToHttps ? [{ kind: 'set-url-scheme', scheme: 'https' }] : [],
        commands: tryCommands(observed, {
          options: String.raw`-sS -o /dev/null -w "%{http_code} %{redirect_url}\n"`,
          more: '| cut -d"?" -f1',
        }),
        links: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.4'],
      },
    )
  },

  question:
    'Does the address you call answer with a redirect (curl -v shows 301, 302, 307 or 308 and a Location line)?',
})

const onlyOnIos = regex`
  only (?:on |in |under |the )?ios|\bios (?:only|app only)
  |(?:on |in )?android[a-z ]{0,12} (?:works|is fine|it works|has no)|works? (?:on|in|under) android
`

const found = once((observed: Observed): Found | null => {
  const status = observed.statuses.find((one) => redirects.has(one)) ?? loggedRedirect(observed)
  const isRefused = observed.statuses.some((one) => one === 401 || one === 403)
  if (status !== null && isRefused) return { why: 'redirect-seen', status }
  if (responseHeader(observed, 'location') !== null && isRefused) return { why: 'location', status }
  return isPlainHttp(observed) && requestHeader(observed, 'authorization') !== null ? { why: 'to-https', status } : null
})

/** `HTTP/1.1 301` or `301 Moved Permanently` in a log of several exchanges. */
function loggedRedirect({ zones }: Observed): number | null {
  const found = /http\/[0-9.]{1,3} (30[12378])\b|\b(30[12378]) (?:moved|found|see other|temporary|permanent)/.exec(
    zones.answer,
  )
  return found === null ? null : Number(found[1] ?? found[2])
}

const addressOfRefusal = regex`
  (?:for url|from url|requested url|final url|url was|effective url|at url|error fetching|error obtaining)
    [a-z ]{0,20}["':= ]{1,4}https?:\/\/(?:[^/ @]{1,80}@)?([a-z0-9.-]{4,100})
`

/** The host that the tool names as the one that refused, where the request was made to another one. */
function refusedAt({ facts, host, zones }: Observed): string | null {
  if (facts.request === null || host === null) return null
  const named = addressOfRefusal.exec(zones.answer)?.[1]
  return named === undefined || named === host ? null : named
}

/** Plain http to a public name: not an address in numbers, not a single-label or local name. */
function isPlainHttp({ facts, host }: Observed): boolean {
  const isPlain = /^http:\/\//i.test(facts.request?.url.reveal() ?? '')
  return (
    isPlain &&
    host !== null &&
    /\.[a-z]{2,}$/.test(host) &&
    !hasOwnPort(facts) &&
    !/\.(?:local|localhost|internal|lan|home|svc)$/.test(host)
  )
}

/** What listens on a port of its own seldom sends callers on to https. */
function hasOwnPort({ request }: Facts): boolean {
  return /^http:\/\/[^/?#]{1,200}:(?!80(?:\D|$))\d{1,5}/i.test(request?.url.reveal() ?? '')
}

/** A pasted exchange with full response headers, https, and no redirect in it. */
function isAfterDirectAnswer({ facts, statuses }: Observed): boolean {
  if (facts.hops.length > 0) return false
  const isTranscript = facts.kind === 'http' || facts.kind === 'har'
  return isTranscript && /^https:/i.test(facts.request?.url.reveal() ?? '') && statuses.length === 1
}
