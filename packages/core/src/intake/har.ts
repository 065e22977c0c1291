import { noFacts, type Facts, type HttpRequest, type Preflight, type RedirectHop } from '../model/facts.ts'
import type { Json } from '../model/json.ts'
import { Secret } from '../model/secret.ts'
import { challengesAnswered } from './challenged.ts'
import { findCredentials } from './credentials.ts'
import { toRequest, toResponse } from './fields.ts'
import { readEntry, type HarEntry } from './har-entry.ts'
import { preflightsOf } from './har-preflights.ts'
import { hopsTo, hopText } from './har-redirects.ts'
import { isSanitised } from './har-sanitised.ts'
import { asText, field, parseJson } from './json-text.ts'
import { maxExchanges } from './limits.ts'
import { isRefusal, type IsKnownRefusal } from './refused.ts'
import { sameAddress } from './url.ts'

const maxEntries = 50_000

/** Facts of every refused entry of a HAR 1.2 file. Redirects that led to it are told in its text. */
export function readHar(
  text: string,
  isKnownRefusal: IsKnownRefusal,
): { readonly facts: readonly Facts[]; readonly accepted: number } | null {
  const log = field(parseJson(text), 'log')
  const listed = field(log, 'entries')
  if (!Array.isArray(listed)) return null
  const facts: Facts[] = []
  let accepted = 0
  let hops: HarEntry[] = []
  const entries = (listed as readonly Json[]).slice(0, maxEntries).flatMap((value) => readEntry(value) ?? [])
  const isWithoutLogins = isSanitised(asText(field(field(log, 'creator'), 'name')), entries)
  const handshakes = challengesAnswered(entries, ({ request, response }) => ({
    method: request.method,
    url: request.url,
    sent: request.headers,
    status: response.status,
    answered: response.headers,
  }))
  const preflights = preflightsOf(entries)
  const toldWithAnother = new Set(preflights.values())
  const isAlone = entries.length - handshakes.size === 1
  for (const entry of entries) {
    if (handshakes.has(entry) || toldWithAnother.has(entry)) continue
    const isHop = entry.redirect !== null
    const answer = { url: entry.request.url, ...entry.response }
    if (!isHop && isRefusal(answer, isKnownRefusal, isAlone) && facts.length < maxExchanges)
      facts.push({
        ...factsOf(entry, hopsTo(entry, hops), isWithoutLogins),
        preflight: preflightOf(preflights.get(entry)),
      })
    else accepted++
    hops = isHop
      ? [...hops.slice(-8), entry]
      : hops.filter(({ redirect }) => redirect === null || !sameAddress(redirect, entry.request.url))
  }
  return { facts, accepted }
}

function preflightOf(entry: HarEntry | undefined): Preflight | null {
  return entry ? { request: toRequest(entry.request), response: toResponse(entry.response) } : null
}

function factsOf(entry: HarEntry, hops: readonly RedirectHop[], isWithoutLogins: boolean): Facts {
  const sent = toRequest(entry.request)
  const request: HttpRequest = isWithoutLogins ? { ...sent, isSanitised: true } : sent
  const noted = [...hops.map(hopText), ...(entry.response.status === 0 && entry.error ? [entry.error] : [])]
  return {
    ...noFacts,
    kind: 'har',
    text: noted.length === 0 ? null : new Secret(noted.join('\n')),
    request,
    response: toResponse(entry.response),
    hops,
    credentials: findCredentials({ request, code: null, config: null }),
  }
}
