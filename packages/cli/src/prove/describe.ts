import { defineProvider, providerFromOpenApi, type Json, type Provider, type ProviderDescription } from '@why401/core'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { LiveOptions } from '../arguments/options.ts'
import { inputError, isWhy401Error } from '../why401-error.ts'

const configNames = ['why401.config.ts', 'why401.config.mjs', 'why401.config.js', 'why401.config.json']
const largestDocument = 32 * 1024 * 1024
const fetchTimeout = 15_000

/**
 * What the user tells of APIs that no provider file knows: the OpenAPI document and the configuration file.
 * @param home address that requests go to, for documents with relative servers.
 */
export async function describedProviders(
  { openapi, config }: LiveOptions,
  directory: string,
  home: string | null,
): Promise<readonly Provider[]> {
  return [...(openapi === null ? [] : [await openApiProvider(openapi, home)]), ...(await configured(config, directory))]
}

async function openApiProvider(place: string, home: string | null): Promise<Provider> {
  const described = providerFromOpenApi(parsed(await documentText(place)), home)
  if (!described.ok) throw inputError(`--openapi: the document ${described.reason}`)
  return described.provider
}

async function documentText(place: string): Promise<string> {
  return /^https?:\/\//i.test(place) ? fetched(place) : readText(place, '--openapi')
}

/** The document is public: no key goes along, and a redirect is followed as any fetch does. */
async function fetched(url: string): Promise<string> {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(fetchTimeout),
      headers: { accept: 'application/json, application/yaml' },
    })
    if (!answer.ok)
      throw inputError(`--openapi: the address answers ${answer.status}; download the document and name the file`)
    return await boundedText(answer)
  } catch (error) {
    if (isWhy401Error(error)) throw error
    throw inputError('--openapi: the address cannot be reached; download the document and name the file')
  }
}

/** Read piece by piece: an answer without end must not fill the memory. */
async function boundedText(answer: Response): Promise<string> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of answer.body ?? []) {
    pieces.push(piece)
    length += piece.length
    if (length > largestDocument) throw inputError('--openapi: the document is larger than 32 MiB')
  }
  return Buffer.concat(pieces).toString('utf8')
}

function readText(file: string, option: string): string {
  if (!existsSync(file)) throw inputError(`${option}: there is no such file`)
  if (statSync(file).size > largestDocument) throw inputError(`${option}: the file is larger than 32 MiB`)
  return readFileSync(file, 'utf8')
}

/** JSON is YAML too, but parses faster and with better bounds as JSON. */
function parsed(written: string): Json {
  const text = written.replace(/^\uFEFF/, '')
  try {
    return (/^\s*\{/.test(text) ? JSON.parse(text) : parse(text, { maxAliasCount: 100 })) as Json
  } catch {
    throw inputError('--openapi: the document is neither valid JSON nor valid YAML')
  }
}

async function configured(file: string | null, directory: string): Promise<readonly Provider[]> {
  const found = file ?? configNames.map((name) => join(directory, name)).find((path) => existsSync(path))
  if (found === undefined) return []
  const value = found.endsWith('.json') ? jsonOf(readText(found, '--config')) : await imported(found)
  return listed(value).map((one) => defineProvider(one))
}

/** The parser's own message would quote the file. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw inputError('the configuration is no valid JSON')
  }
}

async function imported(file: string): Promise<unknown> {
  if (!existsSync(file)) throw inputError('--config: there is no such file')
  try {
    const { createJiti } = await import('jiti')
    // The configuration imports `defineProvider` from the package that runs it, installed beside it or not.
    const loader = createJiti(join(__dirname, 'config.cjs'), { alias: { why401: join(__dirname, 'config.cjs') } })
    return await loader.import(resolve(file), { default: true })
  } catch {
    throw inputError('the configuration cannot be loaded; run it with node to see why')
  }
}

/** `{ providers: […] }`, a list, or one description. */
function listed(value: unknown): ProviderDescription[] {
  const inner = typeof value === 'object' && value !== null && 'providers' in value ? value.providers : value
  const all = Array.isArray(inner) ? (inner as unknown[]) : [inner]
  if (!all.every(isDescription))
    throw inputError('the configuration must export providers, each with an id and a list of hosts')
  const wrong = all.flatMap((one) => lists.filter((name) => one[name] !== undefined && !Array.isArray(one[name])))
  if (wrong.length > 0) throw inputError(`the configuration: ${wrong[0]} of a provider must be a list`)
  return all
}

const lists = ['aliases', 'docs', 'variables', 'keys', 'placements', 'companions', 'refusals', 'quirks'] as const

function isDescription(value: unknown): value is ProviderDescription {
  if (typeof value !== 'object' || value === null) return false
  const { id, hosts } = value as Partial<Record<string, unknown>>
  return typeof id === 'string' && Array.isArray(hosts) && hosts.every((host) => typeof host === 'string')
}
