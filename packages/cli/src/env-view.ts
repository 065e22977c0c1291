import { mask, readKey, Redactor, type KeyMatch, type Provider, type Secret } from '@why401/core'
import {
  differs,
  everyLoader,
  findVariable,
  jobsWithout,
  loaderFor,
  projectLoaders,
  rulesFor,
  standings,
  type Loader,
  type LoaderAnswer,
  type LoaderId,
  type Project,
  type ProjectLoader,
  type SourceKind,
  type Standing,
} from '@why401/env'
import { createHmac, randomBytes } from 'node:crypto'

/** A value as it may be shown. */
export interface ShownValue {
  readonly masked: string
  /** In bytes. */
  readonly length: number
  readonly fingerprint: string
}

export interface ShownSource {
  readonly kind: SourceKind
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly value: ShownValue | null
  readonly state: Standing['state']
  /** Against the value that wins; null where one of them has none. */
  readonly differs: string | null
  readonly note: string | null
}

export interface ShownLoader {
  readonly id: LoaderId
  readonly title: string
  readonly value: ShownValue | null
  readonly note: string | null
}

/** All that `why401 env` says, without a value. */
export interface EnvView {
  readonly variable: string
  readonly loader: { readonly id: LoaderId; readonly because: string; readonly place: string | null } | null
  readonly effective: ShownValue | null
  readonly sources: readonly ShownSource[]
  /** The file that the loaders were asked about. */
  readonly file: string | null
  readonly loaders: readonly ShownLoader[]
  readonly notes: readonly string[]
}

export interface EnvQuestion {
  readonly variable: string
  readonly project: Project
  readonly providers: readonly Provider[]
  readonly loaders: ReadonlyMap<LoaderId, Loader>
  readonly pid: number | null
  /** To be used in place of what the project seems to use. */
  readonly loader: ProjectLoader | null
  readonly fingerprintKey: string | null
}

export function envView(asked: EnvQuestion): EnvView {
  const { variable, project, loaders, pid } = asked
  const used = asked.loader ?? loaderFor(variable, projectLoaders(project))
  const rules = rulesFor(used, loaders)
  const found = findVariable(variable, project, { loader: rules, pid })
  const standing = standings(found, project, used, used && rules)
  const winner = standing.find(({ state }) => state === 'wins')?.source ?? null
  const show = showing(asked, standing)
  const fileSource = winner?.kind === 'env-file' ? winner : found.find(({ kind }) => kind === 'env-file')
  const file = fileSource?.place.file ? project.files.read(fileSource.place.file) : null
  const answers = file ? everyLoader(file, variable, fileSource?.value ?? null, loaders, project.environment) : []
  return {
    variable,
    loader: used && {
      id: used.id,
      because: show.text(used.because),
      place: used.place?.file ? `${used.place.file}:${used.place.line}` : null,
    },
    effective: winner?.value ? show.value(winner.value) : null,
    sources: standing.map((one) => shownSource(one, winner?.value ?? null, show)),
    file: file?.file ?? null,
    loaders: answers.map(({ id, title, value, note }: LoaderAnswer) => ({
      id,
      title,
      value: value && show.value(value),
      note: note && show.text(note),
    })),
    notes: jobsWithout(project, variable).map(({ file: workflow, jobs }) =>
      show.text(`${workflow}: ${jobs.join(', ')} run without it`),
    ),
  }
}

interface Showing {
  readonly value: (value: Secret) => ShownValue
  /** Text that stems from files, with nothing like a key left in it. */
  readonly text: (text: string) => string
}

/** The first 12 hex digits of HMAC-SHA-256 (RFC 2104) under a key of this run: equal values can be told, and none guessed. */
function showing({ providers, fingerprintKey }: EnvQuestion, standing: readonly Standing[]): Showing {
  const key = fingerprintKey ?? randomBytes(32)
  const matchOf = (value: Secret): KeyMatch | null => readKey(value, providers).matches[0] ?? null
  const redactor = new Redactor(
    standing.flatMap(({ source: { value } }) => (value ? [{ secret: value, match: matchOf(value) }] : [])),
  )
  return {
    value: (value) => ({
      masked: mask(value.reveal(), matchOf(value)),
      length: Buffer.byteLength(value.reveal()),
      fingerprint: createHmac('sha256', key).update(value.reveal()).digest('hex').slice(0, 12),
    }),
    text: (text) => redactor.clean(text),
  }
}

function shownSource({ source, state }: Standing, effective: Secret | null, show: Showing): ShownSource {
  const { kind, place, value, note } = source
  const isInFile = place.file !== null
  return {
    kind,
    file: place.file,
    line: isInFile ? place.line : null,
    column: isInFile ? place.column : null,
    value: value && show.value(value),
    state,
    differs: value && effective ? differs(value.reveal(), effective.reveal()) : null,
    note: note && show.text(note),
  }
}
