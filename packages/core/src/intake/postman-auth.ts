import type { Json } from '../model/json.ts'
import { toBase64 } from './base64.ts'
import { asList, asText, field, isObject } from './json-text.ts'

/** What an auth helper adds to the request. */
export interface AddedAuth {
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly query: readonly (readonly [name: string, value: string])[]
}

type Parameters = (name: string) => string

const nothing: AddedAuth = { headers: [], query: [] }

const helpers: Readonly<Record<string, (read: Parameters) => AddedAuth>> = {
  bearer: (read) => header('Authorization', `Bearer ${read('token')}`),
  basic: (read) => header('Authorization', `Basic ${toBase64(`${read('username')}:${read('password')}`)}`),
  apikey: (read) => placed(read('in') === 'query', read('key') || 'api_key', read('value')),
  oauth2: (read) => oauth2(read),
  oauth1: (read) =>
    header('Authorization', `OAuth oauth_consumer_key="${read('consumerKey')}", oauth_token="${read('token')}"`),
  awsv4: (read) => awsv4(read),
  digest: (read) => header('Authorization', `Digest username="${read('username')}"`),
  hawk: (read) => header('Authorization', `Hawk id="${read('authId')}"`),
}

/** Reads the `auth` object of collection formats 2.0 (object) and 2.1 (list); null where there is none to read. */
export function readAuth(auth: Json | undefined, fill: (text: string) => string): AddedAuth | null {
  if (!isObject(auth)) return null
  const type = asText(auth.type)
  const helper = type !== null && Object.hasOwn(helpers, type) ? helpers[type] : undefined
  if (!helper) return nothing
  const parameters = auth[type ?? '']
  return helper((name) => fill(parameter(parameters, name)))
}

function parameter(parameters: Json | undefined, name: string): string {
  if (isObject(parameters)) return plain(parameters[name])
  return plain(
    field(
      asList(parameters).find((item) => field(item, 'key') === name),
      'value',
    ),
  )
}

function plain(value: Json | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function header(name: string, value: string): AddedAuth {
  return { headers: [[name, value]], query: [] }
}

function placed(inQuery: boolean, name: string, value: string): AddedAuth {
  return inQuery ? { headers: [], query: [[name, value]] } : header(name, value)
}

function oauth2(read: Parameters): AddedAuth {
  const token = read('accessToken')
  if (read('addTokenTo') === 'queryParams') return placed(true, 'access_token', token)
  const prefix = read('headerPrefix').trim() || 'Bearer'
  return header('Authorization', `${prefix} ${token}`)
}

function awsv4(read: Parameters): AddedAuth {
  const scope = [read('region'), read('service')].filter(Boolean).join('/')
  const token = read('sessionToken')
  const signed = ['Authorization', `AWS4-HMAC-SHA256 Credential=${read('accessKey')}/${scope}`] as const
  return { headers: token === '' ? [signed] : [signed, ['X-Amz-Security-Token', token]], query: [] }
}
