import type { Json } from '../model/json.ts'
import { fromBase64 } from './base64.ts'
import type { PlainRequest, PlainResponse } from './fields.ts'
import { asList, asNumber, asText, field, isObject } from './json-text.ts'
import { maxBodyLength, maxHeaders } from './limits.ts'
import { formPair, resolved } from './url.ts'

/** One entry of a HAR file: a request and what came of it. */
export interface HarEntry {
  readonly request: PlainRequest
  readonly response: PlainResponse
  /** What the browser says about a request that got no answer. */
  readonly error: string | null
  /** Where the answer sends the client; null where it is no redirect. */
  readonly redirect: string | null
}

/** One entry, or null where it has no address. */
export function readEntry(value: Json): HarEntry | null {
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
    redirect: isRedirect ? resolved(redirect || (location(response) ?? ''), url) : null,
  }
}

function location(response: Json | undefined): string | null {
  return pairs(field(response, 'headers')).find(([name]) => name.toLowerCase() === 'location')?.[1] ?? null
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
