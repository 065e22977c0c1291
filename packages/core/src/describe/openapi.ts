import { isObject, type JsonObject } from '../intake/json-text.ts'
import { splitUrl } from '../intake/url.ts'
import type { Json } from '../model/json.ts'
import type { Operation, Placement, Provider } from '../model/provider.ts'
import { defineProvider } from './define-provider.ts'

export type Described =
  | { readonly ok: true; readonly provider: Provider }
  | { readonly ok: false; readonly reason: string }

const methods = ['get', 'head', 'options', 'put', 'post', 'delete', 'patch', 'trace'] as const
const mostOperations = 5000

/**
 * An API as its OpenAPI document describes it (Swagger 2.0, OpenAPI 3.0 and 3.1): where keys belong, which operations
 * want which scopes, and a harmless operation to try a key on.
 * @param home address that the requests go to; takes the place of relative server addresses.
 */
export function providerFromOpenApi(document: Json, home: string | null = null): Described {
  if (!isObject(document)) return { ok: false, reason: 'is no OpenAPI document: it holds no object' }
  const version = text(document['openapi']) ?? text(document['swagger'])
  if (version === null)
    return { ok: false, reason: 'is no OpenAPI document: neither "openapi" nor "swagger" names a version' }
  const schemes = schemesOf(document)
  const servers = serversOf(document, home)
  const operations = operationsOf(document, schemes, servers[0]?.path ?? '')
  const info = isObject(document['info']) ? document['info'] : {}
  const provider = defineProvider({
    id: 'described-api',
    name: text(info['title']) ?? 'this API',
    hosts: [...new Set(servers.flatMap(({ host }) => host ?? []))],
    placements: placementsOf(operations, schemes),
    operations,
    probe: probeOf(operations, servers[0]?.origin ?? null),
  })
  return { ok: true, provider }
}

interface Server {
  readonly host: string | null
  /** `https://api.example.com:8443` */
  readonly origin: string | null
  /** Without a slash at its end. */
  readonly path: string
}

function serversOf(document: JsonObject, home: string | null): Server[] {
  const written = list(document['servers']).flatMap((server) => (isObject(server) ? (filledIn(server) ?? []) : []))
  const urls = typeof document['swagger'] === 'string' ? swaggerUrls(document) : written
  const here = home === null ? null : toServer(home)
  const servers = (urls.length > 0 ? urls : ['/']).map(toServer).map((server) => ({
    ...server,
    host: server.host ?? here?.host ?? null,
    origin: server.origin ?? here?.origin ?? null,
  }))
  // The address in use counts even where the document names production only.
  return here?.host && !servers.some(({ host }) => host === here.host) ? [...servers, { ...here, path: '' }] : servers
}

/** Variables of a server address with their default values. */
function filledIn(server: JsonObject): string | null {
  const variables = isObject(server['variables']) ? server['variables'] : {}
  return (
    text(server['url'])?.replace(/\{([^{}]{1,60})\}/g, (part, name: string) => {
      const variable = variables[name]
      return (isObject(variable) ? text(variable['default']) : null) ?? part
    }) ?? null
  )
}

function swaggerUrls(document: JsonObject): string[] {
  const host = text(document['host'])
  const base = text(document['basePath']) ?? ''
  const schemes = list(document['schemes']).flatMap((one) => text(one) ?? [])
  return host === null
    ? [base || '/']
    : (schemes.length > 0 ? schemes : ['https']).map((scheme) => `${scheme}://${host}${base}`)
}

function toServer(url: string): Server {
  const { scheme, host, port, path } = splitUrl(url)
  const origin = scheme && host ? `${scheme}://${host}${port ? `:${port}` : ''}` : null
  return { host, origin, path: path.replace(/(?<!\/)\/+$/, '') }
}

function schemesOf(document: JsonObject): ReadonlyMap<string, Placement> {
  const components = isObject(document['components']) ? document['components'] : {}
  const written = components['securitySchemes'] ?? document['securityDefinitions']
  const found = new Map<string, Placement>()
  if (!isObject(written)) return found
  for (const [id, one] of Object.entries(written)) {
    const placement = placementOf(resolved(one, document))
    if (placement) found.set(id, placement)
  }
  return found
}

function placementOf(scheme: Json | undefined): Placement | null {
  if (!isObject(scheme)) return null
  const type = text(scheme['type'])
  const place = text(scheme['in'])
  const name = text(scheme['name'])
  if (type === 'apiKey')
    return name !== null && (place === 'header' || place === 'query' || place === 'cookie')
      ? { in: place, name, scheme: null }
      : null
  if (type === 'basic') return authorization('Basic')
  if (type === 'oauth2' || type === 'openIdConnect') return authorization('Bearer')
  return type === 'http' ? authorization(titled(text(scheme['scheme']) ?? 'Bearer')) : null
}

function authorization(scheme: string): Placement {
  return { in: 'header', name: 'Authorization', scheme }
}

function operationsOf(document: JsonObject, schemes: ReadonlyMap<string, Placement>, base: string): Operation[] {
  const paths = isObject(document['paths']) ? document['paths'] : {}
  const common = document['security']
  return Object.entries(paths)
    .flatMap(([path, item]) => {
      const resolvedItem = resolved(item, document)
      if (!isObject(resolvedItem)) return []
      return methods.flatMap((method) => {
        const operation = resolvedItem[method]
        if (!isObject(operation)) return []
        const parameters = [...list(resolvedItem['parameters']), ...list(operation['parameters'])].map((one) =>
          resolved(one, document),
        )
        return [toOperation(method, base + path, operation['security'] ?? common, parameters, schemes)]
      })
    })
    .slice(0, mostOperations)
}

function toOperation(
  method: string,
  path: string,
  security: Json | undefined,
  parameters: readonly (Json | undefined)[],
  schemes: ReadonlyMap<string, Placement>,
): Operation {
  const needed = parameters.filter((one) => isObject(one) && one['required'] === true) as JsonObject[]
  return {
    method: method.toUpperCase(),
    path,
    security: list(security).flatMap((one) => (isObject(one) ? [alternativeOf(one, schemes)] : [])),
    headers: needed
      .filter((one) => one['in'] === 'header')
      .flatMap((one) => (text(one['name']) === null ? [] : [{ name: text(one['name']) ?? '', value: valueOf(one) }])),
    isPlain: !path.includes('{') && needed.length === 0,
  }
}

function alternativeOf(
  requirement: JsonObject,
  schemes: ReadonlyMap<string, Placement>,
): Operation['security'][number] {
  return Object.entries(requirement).flatMap(([id, scopes]) => {
    const placement = schemes.get(id)
    return placement ? [{ placement, scopes: list(scopes).flatMap((scope) => text(scope) ?? []) }] : []
  })
}

/** A fixed value that the description gives: default, the only choice, or the example. */
function valueOf(parameter: JsonObject): string | null {
  const schema = isObject(parameter['schema']) ? parameter['schema'] : parameter
  const choices = list(schema['enum'])
  return text(schema['default']) ?? (choices.length === 1 ? text(choices[0]) : null) ?? text(schema['const'])
}

/** Places in use, the most used first; all that are declared where no operation asks for any. */
function placementsOf(operations: readonly Operation[], schemes: ReadonlyMap<string, Placement>): Placement[] {
  const uses = new Map<Placement, number>([...schemes.values()].map((placement) => [placement, 0]))
  for (const { security } of operations)
    for (const { placement } of security.flat()) uses.set(placement, (uses.get(placement) ?? 0) + 1)
  const used = [...uses].filter(([, count]) => count > 0)
  return (used.length > 0 ? used : [...uses]).sort(([, a], [, b]) => b - a).map(([placement]) => placement)
}

/** The plainest read that needs a key: the shortest path wins. */
function probeOf(operations: readonly Operation[], origin: string | null): Provider['probe'] {
  if (origin === null) return null
  const reads = operations.filter(
    ({ method, security, isPlain }) =>
      method === 'GET' && isPlain && security.length > 0 && security.every((one) => one.length > 0),
  )
  const unscoped = reads.filter(({ security }) =>
    security.some((one) => one.every(({ scopes }) => scopes.length === 0)),
  )
  const best = [...(unscoped.length > 0 ? unscoped : reads)].sort((a, b) => a.path.length - b.path.length)[0]
  return best
    ? {
        method: 'GET',
        url: origin + best.path,
        cost: 'one read',
        sideEffects: 'none',
        worksWithoutScopes: unscoped.length > 0,
        identifies: 'that the key is accepted',
      }
    : null
}

/** The operation that a request is for; null where none fits. Fixed path parts win over parameters. */
export function operationFor(provider: Provider, method: string, path: string): Operation | null {
  const parts = path.split('/')
  const fitting = (provider.operations ?? []).filter(
    (one) => one.method === method.toUpperCase() && fits(one.path.split('/'), parts),
  )
  return [...fitting].sort((a, b) => parametersIn(a) - parametersIn(b))[0] ?? null
}

function parametersIn({ path }: Operation): number {
  return path.split('{').length - 1
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return (
    template.length === parts.length &&
    template.every((part, at) => part === parts[at] || (/\{[^{}]*\}/.test(part) && parts[at] !== ''))
  )
}

/** Follows a local `$ref` once or a few times; a foreign or circular one gives nothing. */
function resolved(value: Json | undefined, document: JsonObject, depth = 0): Json | undefined {
  if (!isObject(value)) return value
  const reference = text(value['$ref'])
  if (reference === null) return value
  if (!reference.startsWith('#/') || depth > 5) return undefined
  let found: Json | undefined = document
  for (const part of reference.slice(2).split('/'))
    found = isObject(found) ? found[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
  return resolved(found, document, depth + 1)
}

function titled(word: string): string {
  return word === '' ? 'Bearer' : word.charAt(0).toUpperCase() + word.slice(1)
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}
