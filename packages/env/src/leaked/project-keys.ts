import { coreOf, isCredentialName, isTellingMatch, providers, readKey, recognise, Secret } from '@why401/core'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import type { Project } from '../sources/source.ts'
import { isLongEnough, type WantedKey } from './wanted.ts'

export interface ProjectKeys {
  readonly keys: readonly WantedKey[]
  readonly skipped: readonly SkippedKey[]
  /** Variables that were asked for and are set nowhere. */
  readonly notSet: readonly string[]
}

/** A value that stands in many files without being a leak. */
export interface SkippedKey {
  readonly name: string
  readonly why: 'too-short' | 'placeholder'
}

interface Setting {
  readonly variable: string
  readonly value: string
  /** Null for the environment. */
  readonly file: string | null
}

/**
 * The values of these variables in the environment and in the env files of the directory; without names, of all variables
 * that look like credentials by their names or values. All different values count: a shadowed key has leaked all the same.
 */
export function keysOfProject(project: Omit<Project, 'files'>, variables: readonly string[]): ProjectKeys {
  const asked = new Set(variables)
  const settings = [...fromEnvironment(project), ...fromEnvFiles(project.directory)]
  const chosen = settings.filter((one) => (asked.size > 0 ? asked.has(one.variable) : looksLikeCredential(one)))
  const byValue = new Map<string, Setting[]>()
  for (const one of chosen) byValue.set(one.value, [...(byValue.get(one.value) ?? []), one])
  const keys = [...byValue].map(([value, settings]) => ({
    name: [...new Set(settings.map(({ variable }) => variable))].join(', '),
    value: new Secret(value),
    homes: settings.flatMap(({ file }) => file ?? []),
  }))
  const known = new Set(chosen.map(({ variable }) => variable))
  return { ...searchable(keys), notSet: variables.filter((name) => !known.has(name)) }
}

/** Keys from elsewhere, one a line; a PEM block is one key. */
export function keysOfText(text: string): ProjectKeys {
  const lines = text.includes('-----BEGIN') ? [text.trim()] : text.split('\n').map((line) => coreOf(line).text)
  const values = [...new Set(lines.filter((line) => line !== ''))]
  const name = (i: number): string => (values.length === 1 ? 'standard input' : `key ${i + 1} of standard input`)
  const keys = values.map((value, i) => ({ name: name(i), value: new Secret(value), homes: [] }))
  return { ...searchable(keys), notSet: [] }
}

function searchable(keys: readonly WantedKey[]): Pick<ProjectKeys, 'keys' | 'skipped'> {
  const judged = keys.map((key) => ({ key, why: reasonToSkip(key.value) }))
  return {
    keys: judged.flatMap(({ key, why }) => (why === null ? [key] : [])),
    skipped: judged.flatMap(({ key: { name }, why }) => (why === null ? [] : [{ name, why }])),
  }
}

function reasonToSkip(value: Secret): SkippedKey['why'] | null {
  if (!isLongEnough(value)) return 'too-short'
  const isPlaceholder = readKey(value, providers).defects.some(
    ({ defect }) => defect === 'placeholder' || defect === 'null-word',
  )
  return isPlaceholder ? 'placeholder' : null
}

function fromEnvironment({ environment }: Pick<Project, 'environment'>): readonly Setting[] {
  return Object.entries(environment).flatMap((entry) => setting(entry, null))
}

function fromEnvFiles(directory: string): readonly Setting[] {
  const names = readdirSync(directory).filter((name) => /^\.env(?:\.|$)/.test(name))
  return names.flatMap((name) => {
    const file = join(directory, name)
    return Object.entries(parsed(file)).flatMap((entry) => setting(entry, file))
  })
}

/** Blanks and quotes that stuck to the value are no part of the key. */
function setting([variable, written]: readonly [string, string | undefined], file: string | null): readonly Setting[] {
  const value = coreOf(written ?? '').text
  // PWD names the directory, not a password.
  return value === '' || /^(?:OLD)?PWD$/.test(variable) ? [] : [{ variable, value, file }]
}

function parsed(file: string): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

function looksLikeCredential({ variable, value }: Setting): boolean {
  return isCredentialName(variable) || recognise(value, providers).some(isTellingMatch)
}
