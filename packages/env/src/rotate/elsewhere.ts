import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Project, SourceValue } from '../sources/source.ts'

/** A store that this program cannot read: it hands the variable out, and may hold the old key. */
export type RemoteStore =
  | { readonly kind: 'github-actions'; readonly secret: string; readonly environment: string | null }
  | { readonly kind: 'gitlab-ci'; readonly variable: string }
  | { readonly kind: 'vercel' | 'netlify'; readonly variable: string }
  | { readonly kind: 'kubernetes'; readonly secret: string; readonly key: string }

export interface RemotePlace {
  readonly store: RemoteStore
  readonly variable: string
  /** Where the project speaks of it. */
  readonly file: string
  readonly line: number
}

/** Stores that the project's files name for these variables. @param found all that the sources say. */
export function remotePlaces(
  found: readonly SourceValue[],
  variables: ReadonlySet<string>,
  project: Project,
): readonly RemotePlace[] {
  const named = found
    .filter(({ variable, value }) => value === null && variables.has(variable))
    .flatMap((source) => {
      const store = storeOf(source)
      const { file, line } = source.place
      return store && file !== null ? [{ store, variable: source.variable, file, line }] : []
    })
  const all = [...named, ...linkedHosts(project, variables)]
  return [...new Map(all.map((one) => [JSON.stringify(one.store), one])).values()]
}

function storeOf({ kind, variable, note }: SourceValue): RemoteStore | null {
  if (kind === 'github-actions') {
    const secret = /\bsecrets\.([\w-]+)/.exec(note ?? '')?.[1]
    const environment = /of environment (\S+) if/.exec(note ?? '')?.[1] ?? null
    return secret === undefined ? null : { kind, secret, environment }
  }
  if (kind === 'gitlab-ci') {
    const made = /^made of (\w+)/.exec(note ?? '')?.[1]
    return made === undefined ? null : { kind, variable: made }
  }
  if (kind === 'vercel') return { kind, variable }
  if (kind !== 'kubernetes') return null
  const [, secret, key] = /takes it from ([\w.-]+), key ([\w.-]+)$/.exec(note ?? '') ?? []
  return secret === undefined || key === undefined ? null : { kind, secret, key }
}

/** What their command lines write where a folder is linked to a project of theirs. */
const links = [
  { kind: 'vercel', file: '.vercel/project.json' },
  { kind: 'netlify', file: '.netlify/state.json' },
] as const

function linkedHosts({ directory }: Project, variables: ReadonlySet<string>): readonly RemotePlace[] {
  return links
    .filter(({ file }) => existsSync(join(directory, file)))
    .flatMap(({ kind, file }) =>
      [...variables].map((variable) => ({ store: { kind, variable }, variable, file, line: 1 })),
    )
}
