import { noFacts, type Facts } from '../model/facts.ts'
import type { Json } from '../model/json.ts'
import { Secret } from '../model/secret.ts'
import { fromBase64 } from './base64.ts'
import { findCredentials } from './credentials.ts'
import { toRequest, toResponse, type PlainRequest, type PlainResponse } from './fields.ts'
import { asList, asNumber, asText, field, isObject, parseJson } from './json-text.ts'
import { maxBodyLength, maxExchanges, maxHeaders } from './limits.ts'
import { isRefusal, type IsKnownRefusal } from './refused.ts'
import { formPair } from './url.ts'

interface Entry {
  readonly request: PlainRequest
  readonly response: PlainResponse
  /** What the browser says about a request that got no answer. */
  readonly error: string | null
  readonly redirect: string | null
}

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
  let hops: Entry[] = []
  const entries = (listed as readonly Json[]).slice(0, maxEntries).flatMap((value) => readEntry(value) ?? [])
  for (const entry of entries) {
    const isHop = entry.redirect !== null
    const answer = { url: entry.request.url, ...entry.response }
    if (!isHop && isRefusal(answer, isKnownRefusal, entries.length === 1) && facts.length < maxExchanges)
      facts.push(factsOf(entry, hopsTo(entry, hops)))
    else accepted++
    hops = isHop ? [...hops.slice(-8), entry] : hops.filter((hop) => hop.redirect !== entry.request.url)
  }
  return { facts, accepted }
}

function readEntry(value: Json): Entry | null {
  const request = field(value, 'request')
  const response = field(value, 'response')
  const url = asText(field(request, 'url'))
  if (!isObject(request) || url === null) return null
  const status = asNumber(field(response, 'status'))
  const redirect = asText(field(response, 'redirectURL'))
  const isRedirect = status !== null && status >= 300 && status < 400
  return {
    request: { method: asText(request.method), url, headers: pairs(request.headers), body: postBody(request.postData) },
    response: {
      status,
      headers: pairs(field(response, 'headers')),
      body: contentText(field(response, 'content')),
    },
    error: errorOf(value, response),
    redirect: isRedirect ? absolute(redirect || (location(response) ?? ''), url) : null,
  }
}

function location(response: Json | undefined): string | null {
  return pairs(field(response, 'headers')).find(([name]) => name.toLowerCase() === 'location')?.[1] ?? null
}

function absolute(target: string, base: string): string {
  if (!target.startsWith('/') || target.startsWith('//')) return target
  return (/^[a-z]{2,10}:\/\/[^/?#]{1,500}/i.exec(base)?.[0] ?? '') + target
}

/** Chrome, Firefox and Safari each have their own field for it. */
function errorOf(entry: Json, response: Json | undefined): string | null {
  const fields = [
    field(response, '_error'),
    field(response, '_errorMessage'),
    field(entry, '_error'),
    field(response, 'statusText'),
  ]
  const found = fields.map((value) => asText(value ?? null)).find((value) => value !== null && value !== '') ?? null
  const blocked = asText(field(entry, '_blockedReason') ?? field(entry, '_blocked_reason') ?? null)
  return blocked === null ? found : `${found ?? 'blocked'} (${blocked})`
}

function pairs(value: Json | undefined): readonly (readonly [string, string])[] {
  return asList(value)
    .slice(0, maxHeaders)
    .flatMap((item) => {
      const name = asText(field(item, 'name'))
      const text = asText(field(item, 'value'))
      return name !== null && text !== null ? [[name, text] as const] : []
    })
}

function postBody(postData: Json | undefined): string | null {
  const text = asText(field(postData, 'text'))
  if (text !== null && text !== '') return text
  const parameters = pairs(field(postData, 'params'))
  return parameters.length === 0 ? null : parameters.map(([name, value]) => formPair(name, value)).join('&')
}

function contentText(content: Json | undefined): string | null {
  const text = asText(field(content, 'text'))
  if (text === null || text === '') return null
  return field(content, 'encoding') === 'base64' ? (fromBase64(text, maxBodyLength) ?? null) : text
}

function hopsTo(entry: Entry, hops: readonly Entry[]): readonly Entry[] {
  const chain: Entry[] = []
  let target = entry.request.url
  for (const hop of hops.toReversed()) {
    if (hop.redirect !== target) continue
    chain.unshift(hop)
    target = hop.request.url
  }
  return chain
}

function factsOf(entry: Entry, hops: readonly Entry[]): Facts {
  const request = toRequest(entry.request)
  const noted = [
    ...hops.map((hop, at) => hopText(hop, hops[at + 1] ?? entry)),
    ...(entry.response.status === 0 && entry.error ? [entry.error] : []),
  ]
  return {
    ...noFacts,
    kind: 'har',
    text: noted.length === 0 ? null : new Secret(noted.join('\n')),
    request,
    response: toResponse(entry.response),
    credentials: findCredentials({ request, code: null, config: null }),
  }
}

function hopText(hop: Entry, next: Entry): string {
  const lost = ['authorization', 'x-api-key', 'cookie'].filter((name) => hasHeader(hop, name) && !hasHeader(next, name))
  const tail = lost.length === 0 ? '' : `; header sent before the redirect and not after it: ${lost.join(', ')}`
  return `${hop.request.method ?? 'GET'} ${withoutQuery(hop.request.url)} redirected (${hop.response.status ?? 0}) to ${withoutQuery(next.request.url)}${tail}`
}

function hasHeader(entry: Entry, name: string): boolean {
  return entry.request.headers.some(([other]) => other.toLowerCase() === name)
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? url
}
