import { Secret, type Candidate } from '@why401/core'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

/** One value of one variable, and where it stands. */
export interface SetValue {
  readonly variable: string
  readonly value: Secret
  /** In words: "the environment", ".env.local". */
  readonly origin: string
}

/** Whatever knows values of variables: the environment, env files; more sources come from elsewhere. */
export type ValueSource = () => readonly SetValue[]

const envFile = /^\.env(?:\.[\w.-]{1,40})?$|^[\w-]{1,40}\.env$/
const largestFile = 256 * 1024
const mostFiles = 20

/** The variables of this process. */
export function environmentValues(env: Readonly<Record<string, string | undefined>>): ValueSource {
  return () =>
    Object.entries(env).flatMap(([variable, value]) =>
      value === undefined || value === '' ? [] : [{ variable, value: new Secret(value), origin: 'the environment' }],
    )
}

/** The env files of one directory, read as Node itself reads them. What cannot be read is left out. */
export function envFileValues(directory: string): ValueSource {
  return () => envFiles(directory).flatMap((name) => valuesIn(join(directory, name), name))
}

function envFiles(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => envFile.test(name) && !/example|sample|template|dist$/i.test(name))
      .sort()
      .slice(0, mostFiles)
  } catch {
    return []
  }
}

function valuesIn(path: string, name: string): SetValue[] {
  try {
    const { size } = statSync(path)
    if (size > largestFile) return []
    return Object.entries(parseEnv(readFileSync(path, 'utf8'))).flatMap(([variable, value]) =>
      value ? [{ variable, value: new Secret(value), origin: name }] : [],
    )
  } catch {
    return []
  }
}

/**
 * Other values of the variable that a sent key came from: the variable is one whose value, somewhere, is the key or a
 * whole that the key is a damaged part of. Values of other variables are never tried: they may belong to somebody else.
 */
export function candidatesFor(keys: readonly Secret[], sources: readonly ValueSource[]): readonly Candidate[] {
  const values = sources.flatMap((source) => source())
  const sent = keys.map((key) => key.reveal()).filter((key) => key.trim().length >= shortestKey)
  const named = new Set(keys.flatMap((key) => namedIn(key.reveal())))
  const variables = new Set(
    values
      .filter(({ variable, value }) => named.has(variable) || sent.some((key) => comesFrom(key, value.reveal())))
      .map(({ variable }) => variable),
  )
  const found = new Map<string, Candidate>()
  for (const { variable, value, origin } of values) {
    const text = value.reveal()
    if (!variables.has(variable) || sent.includes(text) || found.has(text) || text.trim().length < shortestKey) continue
    found.set(text, { value, variable, origin })
  }
  return [...found.values()]
}

/** A reference that nobody expanded tells its variable: `${ORDERS_KEY}`, `%ORDERS_KEY%`. */
function namedIn(key: string): string[] {
  return /^(?:\$\{?|%|\{\{\s*|process\.env\.)([A-Za-z_]\w{0,80})/.exec(key.trim())?.slice(1) ?? []
}

/** Shorter values (`dev`, `true`) say nothing of where a key comes from. */
const shortestKey = 8

function comesFrom(key: string, value: string): boolean {
  if (key === value) return true
  const core = key.trim().replace(/^["']|["']$/g, '')
  if (core.length < shortestKey) return false
  return core === value.trim() || value.startsWith(core) || value.toLowerCase() === core.toLowerCase()
}
