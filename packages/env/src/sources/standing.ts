import type { Loader, LoaderId } from '../loaders/loader.ts'
import type { ProjectLoader } from './found-loader.ts'
import type { Project, SourceKind, SourceValue } from './source.ts'

/** `wins`: the program gets this value. `shadowed`: it would, if another did not come before. `not-read`: it never gets there. */
export type State = 'wins' | 'shadowed' | 'not-read'

export interface Standing {
  readonly source: SourceValue
  readonly state: State
}

/** Programs that get nothing of the shell's environment: what they get instead, first wins. */
const walled: Partial<Readonly<Record<LoaderId, readonly SourceKind[]>>> = {
  'docker-run': ['env-file', 'dockerfile'],
  'docker-compose': ['compose', 'env-file', 'dockerfile'],
  systemd: ['env-file', 'systemd'],
}
/** What fills the environment of a program that is started from a shell. */
const upstream = new Set<SourceKind>(['direnv', 'parent-shell', 'shell-startup'])

/** Which of the sources of one variable reaches the program. @param rules of the loader in use; null: no loader is. */
export function standings(
  found: readonly SourceValue[],
  project: Project,
  used: ProjectLoader | null,
  rules: Loader | null,
): readonly Standing[] {
  const contest = contenders(found, project, used, rules)
  const winner = contest.find(({ value }) => value !== null)
  const reached = new Set(contest)
  const isSet = found.some(({ kind }) => kind === 'process' || kind === 'other-process')
  return found.map((source) => {
    if (source === winner) return { source, state: 'wins' }
    const fills = isSet && upstream.has(source.kind) && winner !== undefined
    const isShadowed = (reached.has(source) && source.value !== null) || (fills && source.value !== null)
    return { source, state: isShadowed ? 'shadowed' : 'not-read' }
  })
}

/** What would reach the program, first wins. */
function contenders(
  found: readonly SourceValue[],
  project: Project,
  used: ProjectLoader | null,
  rules: Loader | null,
): readonly SourceValue[] {
  const files = used === null ? [] : inFiles(found, project, used.files)
  const kinds = used === null ? undefined : walled[used.id]
  if (kinds) return kinds.flatMap((kind) => (kind === 'env-file' ? files : found.filter((one) => one.kind === kind)))
  const running = found.filter(({ kind }) => kind === 'other-process')
  const environment = running.length > 0 ? running : found.filter(({ kind }) => kind === 'process')
  const fallback = found.filter(({ kind }) => kind === 'aws-profile')
  const isEmpty = environment.every(({ value }) => value?.length === 0)
  const keeps =
    used?.overrides !== true &&
    (rules?.keepsEnvironment === 'always' || (rules?.keepsEnvironment === 'unless-empty' && !isEmpty))
  return keeps || used === null ? [...environment, ...files, ...fallback] : [...files, ...environment, ...fallback]
}

/** Those in the files that the loader reads, in its order. */
function inFiles(found: readonly SourceValue[], { files }: Project, paths: readonly string[]): readonly SourceValue[] {
  const shown = paths.map((path) => files.shown(path))
  return shown.flatMap((file) => found.filter(({ kind, place }) => kind === 'env-file' && place.file === file))
}
