import { noFacts, type Facts } from '../model/facts.ts'
import type { Json } from '../model/json.ts'
import { Secret } from '../model/secret.ts'
import { findCredentials } from './credentials.ts'
import { toRequest, toResponse, type PlainRequest, type PlainResponse } from './fields.ts'
import { asList, asNumber, asText, field, isObject, parseJson, type JsonObject } from './json-text.ts'
import { maxExchanges, maxHeaders, maxTreeDepth } from './limits.ts'
import { readAuth } from './postman-auth.ts'
import { isRefusal, type IsKnownRefusal, type SeenAnswer } from './refused.ts'
import { fillIn, readVariables, setInScript, variablesOf, withVariables, type ToolVariables } from './tool-variables.ts'
import { formPair } from './url.ts'

interface Exchange {
  readonly request: PlainRequest
  readonly response: PlainResponse | null
}

/** Facts of a Postman collection with its saved answers, of an environment, or of both given one after the other. */
export function readPostman(
  text: string,
  isKnownRefusal: IsKnownRefusal,
): { readonly facts: readonly Facts[]; readonly accepted: number } | null {
  const documents = readDocuments(text)
  const collections = documents.filter((one) => Array.isArray(one.item))
  const environments = broadestFirst(documents.filter((one) => Array.isArray(one.values)))
  if (collections.length === 0 && environments.length === 0) return null
  const variables = allVariables(collections, environments)
  const exchanges = collections.flatMap((one) => exchangesOf(one, variables))
  const config = configOf(environments, variables)
  if (collections.length === 0)
    return {
      facts: [{ ...noFacts, kind: 'postman', config, ...credentialsOf(null, config, variables) }],
      accepted: 0,
    }
  const isAlone = exchanges.length === 1
  const refused = exchanges.filter((one) => {
    const answer = answerOf(one)
    return answer !== null && isRefusal(answer, isKnownRefusal, isAlone)
  })
  // Without saved refusals every request without an answer may be the one that is meant.
  const told = refused.length > 0 ? refused : exchanges.filter(({ response }) => response === null)
  return {
    facts: told.slice(0, maxExchanges).map((one) => factsOf(one, config, variables)),
    accepted: exchanges.length - told.length,
  }
}

function answerOf({ request: { url }, response }: Exchange): SeenAnswer | null {
  return response && { url, ...response }
}

/** One document, a list of them, or one a line. */
function readDocuments(text: string): readonly JsonObject[] {
  const whole = parseJson(text)
  if (whole !== undefined)
    return (Array.isArray(whole) ? (whole as readonly Json[]) : [whole]).map(unwrapped).filter(isObject)
  const parts = text.split(/\n(?=\{)/, 20).map((part) => parseJson(part))
  return parts.map((part) => unwrapped(part ?? null)).filter(isObject)
}

/** Postman's own API wraps documents in `collection` and `environment`. */
function unwrapped(value: Json): Json {
  return field(value, 'collection') ?? field(value, 'environment') ?? value
}

function isGlobal(values: JsonObject): boolean {
  return field(values, '_postman_variable_scope') === 'globals'
}

function broadestFirst(documents: readonly JsonObject[]): readonly JsonObject[] {
  return [...documents.filter(isGlobal), ...documents.filter((one) => !isGlobal(one))]
}

/** Globals give way to the variables of a collection, these to an environment, in whatever order the files were given. */
function allVariables(collections: readonly JsonObject[], environments: readonly JsonObject[]): ToolVariables {
  const lists = [
    ...environments.filter(isGlobal).map((one) => one.values),
    ...collections.map((one) => one.variable),
    ...environments.filter((one) => !isGlobal(one)).map((one) => one.values),
  ]
  return variablesOf(
    lists.flatMap(readVariables),
    new Set(collections.flatMap((one) => setByScripts(one, 0))),
    environments.some((one) => !isGlobal(one)),
  )
}

/** What scripts of a collection, its folders and requests set. */
function setByScripts(node: JsonObject, depth: number): readonly string[] {
  if (depth > maxTreeDepth) return []
  const scripts = asList(node.event).map((event) => field(field(event, 'script'), 'exec'))
  const own = scripts.map(
    (lines) =>
      asText(lines) ??
      asList(lines)
        .flatMap((line) => asText(line) ?? [])
        .join('\n'),
  )
  const below = asList(node.item).filter(isObject)
  return [...own.flatMap(setInScript), ...below.flatMap((child) => setByScripts(child, depth + 1))]
}

/** What an environment sets, and of the globals what it leaves as they are. A value that the export left out is no empty one. */
function configOf(environments: readonly JsonObject[], variables: ToolVariables): Secret | null {
  const lines = environments.flatMap((one) =>
    readVariables(one.values)
      .filter(({ value, isDisabled }) => value !== '' && !isDisabled)
      .filter(({ name, value }) => !isGlobal(one) || variables.values.get(name) === value)
      .map(({ name, value }) => `${name}=${value}`),
  )
  return lines.length === 0 ? null : new Secret(lines.join('\n'))
}

function exchangesOf(collection: JsonObject, variables: ToolVariables): readonly Exchange[] {
  const found: Exchange[] = []
  collect(collection, undefined, 0, variables, found)
  return found
}

/** Folders pass their auth on to what is in them. */
function collect(
  node: JsonObject,
  inherited: Json | undefined,
  depth: number,
  variables: ToolVariables,
  found: Exchange[],
): void {
  if (depth > maxTreeDepth || found.length >= maxExchanges) return
  const auth = isObject(node.auth) ? node.auth : inherited
  if (node.request !== undefined) found.push(...readItem(node, auth, variables))
  for (const child of asList(node.item)) if (isObject(child)) collect(child, auth, depth + 1, variables, found)
}

function readItem(item: JsonObject, inherited: Json | undefined, variables: ToolVariables): readonly Exchange[] {
  const request = readRequest(item.request, inherited, variables)
  if (!request) return []
  const saved = asList(item.response).filter(isObject)
  if (saved.length === 0) return [{ request, response: null }]
  return saved.map((one) => ({
    // A saved answer keeps the request as it was then, but not what the auth helper added.
    request: isObject(one.originalRequest)
      ? (readRequest(one.originalRequest, field(item.request, 'auth') ?? inherited, variables) ?? request)
      : request,
    response: readResponse(one),
  }))
}

function readResponse(saved: JsonObject): PlainResponse {
  return {
    status: asNumber(saved.code),
    headers: headersOf(saved.header, (text) => text),
    body: asText(saved.body),
  }
}

function readRequest(
  value: Json | undefined,
  inherited: Json | undefined,
  variables: ToolVariables,
): PlainRequest | null {
  const fill = (text: string): string => fillIn(text, variables)
  if (typeof value === 'string') return { method: 'GET', url: fill(value), headers: [], body: null }
  if (!isObject(value)) return null
  const added = readAuth(isObject(value.auth) ? value.auth : inherited, fill)
  const url = urlOf(value.url)
    .replace(/^[^?]*/, (path) => fillIn(path, variables, ''))
    .replace(/\?[^]*$/, fill)
  const query = added?.query.map(([name, text]) => formPair(name, text)).join('&') ?? ''
  const own = headersOf(value.header, fill)
  const names = new Set(own.map(([name]) => name.toLowerCase()))
  return {
    method: asText(value.method),
    url: query === '' ? url : url + (url.includes('?') ? '&' : '?') + query,
    headers: [...(added?.headers ?? []).filter(([name]) => !names.has(name.toLowerCase())), ...own],
    body: bodyOf(value.body, fill),
  }
}

/** `raw` is what the address bar shows; the parts serve where it is missing. */
function urlOf(url: Json | undefined): string {
  if (typeof url === 'string') return url
  const raw = asText(field(url, 'raw'))
  if (raw !== null) return raw
  const host = joined(field(url, 'host'), '.')
  const path = joined(field(url, 'path'), '/')
  const query = enabled(field(url, 'query'))
    .map(([name, value]) => formPair(name, value))
    .join('&')
  return `${asText(field(url, 'protocol')) ?? 'https'}://${host}/${path}${query === '' ? '' : `?${query}`}`
}

function joined(value: Json | undefined, mark: string): string {
  return (
    asText(value) ??
    asList(value)
      .flatMap((part) => asText(part) ?? asText(field(part, 'value')) ?? [])
      .join(mark)
  )
}

function enabled(list: Json | undefined): readonly (readonly [string, string])[] {
  return asList(list)
    .slice(0, maxHeaders)
    .flatMap((item) => {
      const name = asText(field(item, 'key'))
      return name === null || field(item, 'disabled') === true
        ? []
        : [[name, asText(field(item, 'value')) ?? ''] as const]
    })
}

/** A list of fields, or one text with a header a line as in format 1. */
function headersOf(value: Json | undefined, fill: (text: string) => string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') {
    return value.split('\n', maxHeaders).flatMap((line) => {
      const colon = line.indexOf(':')
      return colon > 0 ? [[line.slice(0, colon).trim(), fill(line.slice(colon + 1).trim())] as const] : []
    })
  }
  return enabled(value).map(([name, text]) => [fill(name), fill(text)] as const)
}

function bodyOf(body: Json | undefined, fill: (text: string) => string): string | null {
  const mode = asText(field(body, 'mode'))
  if (mode === 'raw') return fill(asText(field(body, 'raw')) ?? '')
  if (mode !== 'urlencoded' && mode !== 'formdata') return null
  return enabled(field(body, mode))
    .map(([name, value]) => formPair(name, fill(value)))
    .join('&')
}

function factsOf({ request, response }: Exchange, config: Secret | null, variables: ToolVariables): Facts {
  const sent = toRequest(request)
  return {
    ...noFacts,
    kind: 'postman',
    request: sent,
    response: response ? toResponse(response) : null,
    config,
    ...credentialsOf(sent, config, variables),
  }
}

function credentialsOf(
  request: Facts['request'],
  config: Secret | null,
  variables: ToolVariables,
): Pick<Facts, 'credentials' | 'unfilled'> {
  return withVariables(findCredentials({ request, code: null, config: config?.reveal() ?? null }), variables)
}
