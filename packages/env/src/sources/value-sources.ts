import type { Secret } from '@why401/core'
import type { Loader, LoaderId } from '../loaders/loader.ts'
import { envFilesOf, readSafely } from './env-file.ts'
import { findAll } from './find-all.ts'
import type { Project, SourceValue } from './source.ts'

/** One value of one variable, and where it stands. */
export interface SetValue {
  readonly variable: string
  readonly value: Secret
  /** In words: "the environment", ".env.local". */
  readonly origin: string
}

/** Whatever knows values of variables. */
export type ValueSource = () => readonly SetValue[]

/** Every value that any source has for any variable; of env files, every value that any loader reads from them. */
export function valueSources(project: Project, loaders: ReadonlyMap<LoaderId, Loader>): readonly ValueSource[] {
  return [
    () => findAll(project, { loader: loaders.get('dotenv') ?? null }).flatMap(setValue),
    () => [...loaders.values()].flatMap((loader) => valuesUnder(loader, project)),
  ]
}

function setValue({ kind, variable, value, place }: SourceValue): readonly SetValue[] {
  if (value === null || value.length === 0) return []
  const origin = place.file ?? (kind === 'process' ? 'the environment' : 'the shell above')
  return [{ variable, value, origin }]
}

function valuesUnder(loader: Loader, project: Project): readonly SetValue[] {
  return envFilesOf(project).flatMap((file) => {
    const loaded = readSafely(loader, file.bytes, project.environment)
    const values = loaded.ok ? loaded.values : []
    const origin = `${file.file}, as ${loader.title} reads it`
    return values.flatMap(({ name, value, origin: from }) =>
      value.length > 0 && from === 'file' ? [{ variable: name, value, origin }] : [],
    )
  })
}
