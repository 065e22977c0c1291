import type { Secret } from '@why401/core'
import type { Place } from '../place.ts'

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
}

/** One kind of source. Never throws: what cannot be read is left out. */
export interface Source {
  readonly kind: SourceKind
  readonly find: (project: Project) => readonly SourceValue[]
}
