import type { Json } from '../model/json.ts'
import { lazy } from '../model/lazy.ts'
import type { PlainRequest } from './fields.ts'
import { asNumber, asText, field, isObject, parseJson, type JsonObject } from './json-text.ts'
import { maxHeaders } from './limits.ts'

/** What an object printed in a log tells about the exchange. */
export interface PrintedError {
  readonly status: number | null
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
  readonly request: PlainRequest | null
}

/** In lower case. A set, since so many words take long to compile into a pattern. */
const errorNames = lazy(
  () =>
    new Set(
      `error errors message msg code detail details errorcode errordescription errormessage errortype errorid erroruri errormsg
      error_code error_description error_message error_type error_id error_uri error_msg err errcode errmsg errno fault faults
      reason title status statuscode status_code success ok cod hint type meta result response exception failure description
      documentation_url requestid request_id info problem statustext`.split(/\s+/),
    ),
)

/** How many fields of the object are usual in the answer of an API that refuses. */
export function errorFields(value: Json): number {
  if (Array.isArray(value)) return isObject(value[0] as Json) ? errorFields(value[0] as Json) : 0
  return isObject(value)
    ? Object.keys(value)
        .slice(0, 60)
        .filter((name) => errorNames().has(name.toLowerCase())).length
    : 0
}

/** Reads the error object of an SDK or HTTP client (axios, Octokit, AWS, OpenAI for Node); null for the body of an answer itself. */
export function readPrintedError(value: Json): PrintedError | null {
  if (!isObject(value)) return null
  const meta = field(value, '$metadata') ?? field(value, 'ResponseMetadata')
  const response = firstObject(value.response, value.$response, value.res)
  const config = firstObject(
    value.config,
    field(response, 'config'),
    value.request,
    field(response, 'request'),
    value.options,
  )
  const headers = firstObject(
    field(response, 'headers'),
    value.headers,
    value.responseHeaders,
    field(meta, 'HTTPHeaders'),
  )
  const isDump = headers !== null || meta !== undefined || isRequestConfig(config)
  if (!isDump) return null
  return {
    status: statusOf(response) ?? statusOf(value) ?? statusOf(meta),
    headers: headers ? textPairs(headers) : [],
    body: bodyOf(response) ?? bodyOf(value),
    request: isRequestConfig(config) ? requestOf(config, value) : null,
  }
}

function firstObject(...values: readonly (Json | undefined)[]): JsonObject | null {
  return values.find(isObject) ?? null
}

function isRequestConfig(config: JsonObject | null): config is JsonObject {
  return config !== null && (asText(config.url) !== null || asText(config.baseURL) !== null) && 'method' in config
}

function statusOf(value: Json | undefined): number | null {
  for (const name of ['status', 'statusCode', 'httpStatusCode', 'HTTPStatusCode', 'status_code', 'code']) {
    const status = asNumber(field(value, name))
    if (status !== null && Number.isInteger(status) && status >= 100 && status < 600) return status
  }
  return null
}

function bodyOf(value: Json | undefined): string | null {
  for (const name of ['data', 'body', 'error', 'responseBody', 'response_body', 'error_details', 'Error']) {
    const held = field(value, name)
    if (isStream(held)) continue
    if (isObject(held) || (Array.isArray(held) && held.length > 0)) return JSON.stringify(held)
    // Node prints `[Object]` where it stops going deeper.
    if (typeof held === 'string' && held.trim() !== '' && !/^\[(?:Object|Array|Circular|Function)/.test(held))
      return held
  }
  return null
}

/** A body that nobody has read yet prints as the state of its stream. */
function isStream(value: Json | undefined): boolean {
  return isObject(value) && ['locked', '_readableState', '_events', 'readable'].some((name) => name in value)
}

function requestOf(config: JsonObject, error: JsonObject): PlainRequest {
  const url = asText(config.url) ?? ''
  const base = asText(config.baseURL) ?? ''
  const headers = firstObject(config.headers, field(error.request, 'headers'))
  const body = asText(config.data) ?? asText(config.body)
  const isWhole = url.includes('://') || base === ''
  const slashes = base.endsWith('/') || url.startsWith('/') || url === '' ? '' : '/'
  return {
    method: asText(config.method)?.toUpperCase() ?? null,
    url: isWhole ? url : base.endsWith('/') && url.startsWith('/') ? base + url.slice(1) : base + slashes + url,
    headers: headers ? textPairs(headers) : [],
    body,
  }
}

function textPairs(headers: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(headers)
    .slice(0, maxHeaders)
    .flatMap(([name, value]) => {
      const parts = (Array.isArray(value) ? (value as readonly Json[]) : [value]).flatMap(
        (part) => asHeaderText(part) ?? [],
      )
      const text = parts.length === 0 ? null : parts.join(', ')
      return text !== null && /^[\w-]{1,100}$/.test(name) ? [[name, text] as const] : []
    })
}

function asHeaderText(value: Json): string | null {
  return typeof value === 'number' ? String(value) : asText(value)
}

/** Answers that gateways and SDKs put inside an envelope: `{"status":401,"body":{"error":…}}`. */
export function unwrapBody(value: Json): Json {
  if (!isObject(value) || 'error' in value || 'errors' in value) return value
  for (const name of ['body', 'data', 'response', 'details']) {
    const held = field(value, name)
    const inner = typeof held === 'string' && /^\s{0,20}\{/.test(held) ? parseJson(held) : held
    if (isObject(inner) && ('error' in inner || 'errors' in inner)) return inner
  }
  return value
}
