import { Secret } from '@why401/core'
import type { Environment, LoadedValue, Loader } from './loader.ts'
import { ownRecord } from './own-record.ts'

/** The value with which a program starts, and where it came from. */
export interface EffectiveValue {
  readonly name: string
  readonly value: Secret
  /** What the file says of it; null where only the environment names it. */
  readonly loaded: LoadedValue | null
  /** Whether the file's value or the one set before takes effect. */
  readonly from: 'file' | 'environment'
}

export type Reading =
  | { readonly ok: true; readonly values: ReadonlyMap<string, EffectiveValue>; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string; readonly line: number | null }

/** Env files are small. What is larger is no env file, and loaders that search backwards would take hours for it. */
const largestFile = 1024 * 1024

/**
 * Every variable that a program sees which reads this one file with this loader, started in this environment.
 * Nothing in the file is run.
 */
export function readAs(loader: Loader, file: Uint8Array, environment: Environment = {}): Reading {
  if (file.length > largestFile) return { ok: false, reason: 'The file is larger than 1 MiB.', line: null }
  const set = ownRecord(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  const read = loader.read(file, set)
  if (!read.ok) return read
  const values = new Map(Object.entries(set).map(([name, value]) => [name, inherited(name, value)]))
  for (const loaded of winners(loader, read.values))
    values.set(loaded.name, effective(loader, loaded, set[loaded.name]))
  return { ok: true, values, warnings: read.warnings }
}

const inherited = (name: string, value: string): EffectiveValue => ({
  name,
  value: new Secret(value),
  loaded: null,
  from: 'environment',
})

function effective(loader: Loader, loaded: LoadedValue, set: string | undefined): EffectiveValue {
  const { name, value, origin } = loaded
  const keeps = loader.keepsEnvironment === 'always' || (loader.keepsEnvironment === 'unless-empty' && set !== '')
  if (origin === 'file' && set !== undefined && keeps) return { ...inherited(name, set), loaded }
  return { name, value, loaded, from: origin }
}

function winners(loader: Loader, values: readonly LoadedValue[]): Iterable<LoadedValue> {
  const ordered = loader.winner === 'last' ? values : values.toReversed()
  return new Map(ordered.map((value) => [value.name, value])).values()
}
