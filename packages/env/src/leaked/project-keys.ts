import { coreOf, isCredentialName, isTellingMatch, providers, readKey, recognise, Secret } from '@why401/core'
import { dotenv } from '../loaders/dotenv.ts'
import { envFiles } from '../sources/env-file.ts'
import { ownProcess } from '../sources/process.ts'
import type { Project, SourceValue } from '../sources/source.ts'
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

/**
 * The values of these variables in the environment and in the env files of the project; without names, of all variables
 * that look like credentials by their names or values. All different values count: a shadowed key has leaked all the same.
 */
export function keysOfProject(project: Project, variables: readonly string[]): ProjectKeys {
  const asked = new Set(variables)
  const set = [ownProcess, envFiles(dotenv)].flatMap(({ find }) => find(project)).flatMap(bare)
  const chosen = set.filter((one) => (asked.size > 0 ? asked.has(one.variable) : looksLikeCredential(one)))
  const byValue = new Map<string, Bare[]>()
  for (const one of chosen) byValue.set(one.text, [...(byValue.get(one.text) ?? []), one])
  const keys = [...byValue].map(([text, all]) => ({
    name: [...new Set(all.map(({ variable }) => variable))].join(', '),
    value: new Secret(text),
    homes: all.flatMap(({ place }) => (place.file === null ? [] : project.files.resolve(place.file))),
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

type Bare = SourceValue & { readonly text: string }

/** Blanks and quotes that stuck to the value are no part of the key. */
function bare(one: SourceValue): readonly Bare[] {
  const text = coreOf(one.value?.reveal() ?? '').text
  // PWD names the directory, not a password.
  return text === '' || /^(?:OLD)?PWD$/.test(one.variable) ? [] : [{ ...one, text }]
}

function looksLikeCredential({ variable, text }: Bare): boolean {
  return isCredentialName(variable) || recognise(text, providers).some(isTellingMatch)
}
