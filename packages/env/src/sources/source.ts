import { Secret } from '@why401/core'
import { nowhere, type Place } from '../place.ts'
import { ProjectFiles } from './project-files.ts'
import { decoded, type SourceText } from './source-text.ts'

/** What kind of thing sets a variable; one file each in `sources/`. */
export type SourceKind =
  | 'process'
  | 'other-process'
  | 'parent-shell'
  | 'shell-startup'
  | 'env-file'
  | 'direnv'
  | 'npm-script'
  | 'dockerfile'
  | 'compose'
  | 'github-actions'
  | 'gitlab-ci'
  | 'vercel'
  | 'netlify'
  | 'kubernetes'
  | 'systemd'
  | 'editor'
  | 'aws-profile'
  | 'secret-store-json'
  | 'npmrc'
  | 'netrc'
  | 'git-credential'

/** One place that sets, maps or mentions a variable. */
export interface SourceValue {
  readonly kind: SourceKind
  readonly variable: string
  /** Null where the place names the variable without its value: a secret of a CI system, a mapping. */
  readonly value: Secret | null
  readonly place: Place
  /** What a reader should know of it, without the value: "mapped from secrets.OPENAI_KEY; absent for pull requests from forks". */
  readonly note: string | null
}

/** Where a search starts and what it may look at. */
export interface Project {
  /** Absolute path. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Absolute path of the home directory; null: shell start-up files and the like are left out. */
  readonly home: string | null
  /** The files of the directory, and how files are read: shared, so that nothing is listed or read twice. */
  readonly files: ProjectFiles
}

/** One kind of source. Never throws: what cannot be read is left out. */
export interface Source {
  readonly kind: SourceKind
  /** @param variable only this one is asked for: files that do not name it need not be looked into. */
  readonly find: (project: Project, variable?: string) => readonly SourceValue[]
}

export function openProject(given: Omit<Project, 'files'>): Project {
  return { ...given, files: new ProjectFiles(given.directory, given.home) }
}

/** A value as written in a file: bytes of a `SourceText`, and the offsets between which they stand. */
export interface Written {
  readonly variable: string
  /** Bytes, not characters; null where the file has no value for it. */
  readonly value: string | null
  readonly start: number
  readonly end: number
  readonly note?: string | null
}

export function inFile(kind: SourceKind, file: SourceText, written: Written): SourceValue {
  const { variable, value, start, end, note = null } = written
  return {
    kind,
    variable: decoded(variable),
    value: value === null ? null : new Secret(decoded(value)),
    place: file.place(start, end),
    note,
  }
}

export function inEnvironment(
  kind: SourceKind,
  environment: Project['environment'],
  note: string | null = null,
): readonly SourceValue[] {
  return Object.entries(environment).flatMap(([variable, value]) =>
    value === undefined ? [] : [{ kind, variable, value: new Secret(value), place: nowhere, note }],
  )
}
