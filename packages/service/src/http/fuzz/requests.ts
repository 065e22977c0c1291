import type { Arbitrary } from 'fast-check'
import * as fc from 'fast-check'
import { junk, spoilt, type Schema } from './arbitrary.ts'

/** The part of an OpenAPI document that requests are made from. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly schema: Schema
    readonly required?: boolean
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

/** Values that exist, by the name of the parameter or member that takes them: random ids would never get past a 404. */
export type Known = Readonly<Record<string, readonly string[]>>

export interface FuzzRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string | Buffer
}

/** Header fields that say who calls. */
export type Credentials = Readonly<Record<string, string>>

/** Nearly all traffic is of this kind, and it has a way of its own through the service. */
const verifying = 'keys.verify'
const verifyingWeight = 15

const types = [
  'application/json',
  'application/json',
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/json; charset=latin1',
  '',
]

/** Requests to every operation of the document: most of them well formed, the others broken in one way or several. */
export function requestsOf(
  document: Document,
  known: Known,
  credentials: readonly Credentials[],
): Arbitrary<FuzzRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      arbitrary: requestTo(method, path, operation, known, credentials),
      weight: operation.operationId === verifying ? verifyingWeight : 1,
    })),
  )
  return fc.oneof(...operations)
}

/** Ids of operations to which none of these requests went: `GET /v1/keys/key_1`. */
export function unvisited(document: Document, requests: ReadonlySet<string>): readonly string[] {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => {
      const pattern = new RegExp(`^${method.toUpperCase()} ${path.replaceAll(/\{[a-z_]+\}/g, '[^/]*')}$`)
      return { operationId, pattern }
    }),
  )
  return operations
    .filter(({ pattern }) => ![...requests].some((request) => pattern.test(request)))
    .map(({ operationId }) => operationId)
}

function requestTo(
  method: string,
  path: string,
  { parameters = [], requestBody }: Operation,
  known: Known,
  credentials: readonly Credentials[],
): Arbitrary<FuzzRequest> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema
  return fc
    .record({
      path: fc.tuple(...inPath.map(({ name, schema: inner }) => valueOf(name, inner, known))),
      query: queryWith(inQuery.map((one) => pairOf(one, known))),
      body: schema ? bodyOf(schema, known) : fc.constant(undefined),
      type: fc.constantFrom(...types),
      credential: fc.constantFrom(...credentials),
      extra: fc.constantFrom<Record<string, string>>(
        {},
        {},
        {},
        { accept: 'text/html' },
        { 'x-api-key': 'x' },
        { origin: 'null' },
        { 'transfer-encoding': 'chunked' },
        { cookie: 'a=b; a=c' },
      ),
    })
    .map(({ path: values, query, body, type, credential, extra }) => ({
      method: method.toUpperCase() as FuzzRequest['method'],
      url:
        inPath.reduce((url, { name }, at) => url.replace(`{${name}}`, encoded(values[at] as string)), path) +
        queryOf(query),
      headers: {
        ...extra,
        ...credential,
        ...(body === undefined || type === '' ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { payload: body as string | Buffer }),
    }))
}

/** Not `String`: a made-up object may have a member that is called toString. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

const valueOf = (name: string, schema: Schema, known: Known): Arbitrary<string> => {
  const existing = known[name]
  const other = spoilt(schema, 4).map(asText)
  return existing?.length
    ? fc.oneof({ arbitrary: fc.constantFrom(...existing), weight: 4 }, { arbitrary: other, weight: 1 })
    : other
}

/** Any pairs of those, and of names that nobody knows; where there are no parameters, mostly none. */
function queryWith(pairs: readonly Arbitrary<[string, string]>[]): Arbitrary<[string, string][]> {
  const some = fc.array(fc.oneof(...pairs, fc.tuple(fc.string(), fc.string())), { maxLength: 4 })
  return pairs.length > 0
    ? some
    : fc.oneof({ arbitrary: fc.constant<[string, string][]>([]), weight: 5 }, { arbitrary: some, weight: 1 })
}

const pairOf = ({ name, schema }: { name: string; schema: Schema }, known: Known): Arbitrary<[string, string]> =>
  fc.tuple(fc.constant(name), valueOf(name, schema, known))

/** JSON, most of it fitting, with what exists put in by name; else text that is no JSON, or bytes. */
function bodyOf(schema: Schema, known: Known): Arbitrary<unknown> {
  const json = fc
    .tuple(spoilt(schema, 10), fc.infiniteStream(fc.nat(9)))
    .map(([value, dice]) => JSON.stringify(withKnown(value, known, dice)) ?? 'null')
  return fc.oneof(
    { arbitrary: json, weight: 20 },
    { arbitrary: junk.map((value) => JSON.stringify(value) ?? ''), weight: 2 },
    { arbitrary: fc.string(), weight: 1 },
    { arbitrary: fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)), weight: 1 },
  )
}

function withKnown(value: unknown, known: Known, dice: Iterator<number>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const existing = known[name]
      const roll = dice.next().value as number
      return [name, existing?.length && roll < 8 ? existing[roll % existing.length] : inner]
    }),
  )
}

function encoded(value: string): string {
  try {
    return encodeURIComponent(value)
  } catch {
    return '%ZZ'
  }
}

const queryOf = (pairs: readonly [string, string][]): string =>
  pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')}`
