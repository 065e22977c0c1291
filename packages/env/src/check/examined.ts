import { isTellingMatch, readKey, type KeyMatch, type KeyReading, type Provider, type Secret } from '@why401/core'
import type { Loader, LoaderId } from '../loaders/loader.ts'
import { findAll } from '../sources/find-all.ts'
import { loaderInCode } from '../sources/loader-in-code.ts'
import { loaderFor, projectLoaders, rulesFor } from '../sources/project-loader.ts'
import type { FoundLoader, ProjectLoader } from '../sources/found-loader.ts'
import { codeFiles, readsIn, type Read } from '../sources/reads.ts'
import type { Project, SourceKind, SourceValue } from '../sources/source.ts'
import { standings, type Standing } from '../sources/standing.ts'

/** One variable that holds a credential, with all that is known of it. */
export interface Credential {
  readonly variable: string
  readonly standings: readonly Standing[]
  /** What the program gets; null where nothing reaches it. */
  readonly effective: SourceValue | null
  readonly used: ProjectLoader | null
  /** Whether the user asked for this one by name. */
  readonly isNamed: boolean
}

/** A project, read once for all rules. */
export interface Examined {
  readonly project: Project
  readonly providers: readonly Provider[]
  readonly loaders: ReadonlyMap<LoaderId, Loader>
  readonly credentials: readonly Credential[]
  readonly values: readonly SourceValue[]
  readonly reads: readonly Read[]
  readonly readingOf: (value: Secret) => KeyReading
}

export interface Asked {
  readonly project: Project
  readonly providers: readonly Provider[]
  readonly loaders: ReadonlyMap<LoaderId, Loader>
  /** Empty: every variable that looks like a credential. */
  readonly variables: readonly string[]
}

/** Sources that belong to the machine: of them only what the project has to do with is looked at. */
const ofMachine = new Set<SourceKind>([
  'process',
  'parent-shell',
  'shell-startup',
  'aws-profile',
  'netrc',
  'git-credential',
])

export function examine({ project, providers, loaders, variables }: Asked): Examined {
  const { reads, inCode } = readCode(project)
  const used = projectLoaders(project, inCode)
  const values = findAll(project, { loader: rulesFor(used[0] ?? null, loaders) })
  const readings = new Map<string, KeyReading>()
  const readingOf = (value: Secret): KeyReading => {
    const text = value.reveal()
    const reading = readings.get(text) ?? readKey(value, providers)
    readings.set(text, reading)
    return reading
  }
  const names = variables.length > 0 ? variables : credentialNames(values, reads, readingOf)
  const credentials = names.map((variable): Credential => {
    const own = loaderFor(variable, used)
    const found = values.filter((one) => one.variable === variable)
    const standing = standings(found, project, own, (own && loaders.get(own.id)) ?? null)
    const effective = standing.find(({ state }) => state === 'wins')?.source ?? null
    return { variable, standings: standing, effective, used: own, isNamed: variables.length > 0 }
  })
  return { project, providers, loaders, credentials, values, reads, readingOf }
}

/** Every file of code is read once, for the variables it names and the loader it calls. */
function readCode(project: Project) {
  const reads: Read[] = []
  const inCode: FoundLoader[] = []
  for (const [file, language] of codeFiles(project)) {
    reads.push(...readsIn(file, language))
    const found = inCode.length < 20 ? loaderInCode(file, project) : null
    if (found) inCode.push(found)
  }
  return { reads, inCode }
}

const credentialName =
  /(?:^|_)(?:API_?KEY|ACCESS_?KEY|SECRET_?KEY|KEY|TOKEN|SECRET|PASSWORD|PASSWD|PAT|CREDENTIALS?|DSN)(?:_(?:ID|LIVE|TEST|PROD|PRODUCTION|DEV|STAGING|\d))?$/i
/** Names of such an ending that hold no credential. */
const otherThing =
  /(?:^|_)(?:SORT|CACHE|PRIMARY|FOREIGN|PARTITION|LOCK|STORAGE|SSH|HOST|GPG|I18N|DEDUPE?|SORTING|INDEX)_KEY$|_PUBLIC_KEY$|^SSH_|^GPG_/i

export function isCredentialName(name: string): boolean {
  return credentialName.test(name) && !otherThing.test(name)
}

function credentialNames(
  values: readonly SourceValue[],
  reads: readonly Read[],
  readingOf: (value: Secret) => KeyReading,
): readonly string[] {
  const read = new Set(reads.map(({ variable }) => variable))
  const ofProject = new Set(values.filter(({ kind }) => !ofMachine.has(kind)).map(({ variable }) => variable))
  const names = new Set<string>()
  for (const { variable, kind, value } of values) {
    if (names.has(variable) || (ofMachine.has(kind) && !ofProject.has(variable) && !read.has(variable))) continue
    const isNamed = isCredentialName(variable)
    if (isNamed || (value !== null && value.length >= 16 && readingOf(value).matches.some(isTelling)))
      names.add(variable)
  }
  for (const variable of read) if (isCredentialName(variable)) names.add(variable)
  return [...names].sort()
}

/** A prefix that nobody has by chance; a JSON Web Token that names no issuer we know is anybody's. */
export function isTelling(match: KeyMatch): boolean {
  return isTellingMatch(match) && match.prefix.length >= 3 && match.provider !== 'other:jwt'
}
