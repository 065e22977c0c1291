import { Secret } from '@why401/core'
import { basename, join } from 'node:path'
import type { Environment, Loaded, LoadedValue, Loader } from '../loaders/loader.ts'
import { isEnvFile } from './env-file-name.ts'
import { workedOut } from './shell-words.ts'
import { inFile, type Project, type Source, type SourceValue } from './source.ts'
import { decoded, type SourceText } from './source-text.ts'

const mostFiles = 200

/** Env files of every convention in the project and above it, nearest first; templates are left out. */
export function envFilesOf({ files }: Project): readonly SourceText[] {
  const above = files.ancestors.slice(1).flatMap((folder) =>
    files
      .namesIn(folder)
      .filter(isEnvFile)
      .map((name) => join(folder, name)),
  )
  const here = files.own.filter((path) => isEnvFile(basename(path)))
  return files.readAll([...here, ...above].slice(0, mostFiles))
}

/** What stands in them, as one loader reads it; a name that it does not read is told without a value. */
export function envFiles(loader: Loader | null): Source {
  return {
    kind: 'env-file',
    find: (project) => envFilesOf(project).flatMap((file) => valuesIn(file, loader, project.environment)),
  }
}

function valuesIn(file: SourceText, loader: Loader | null, environment: Environment): readonly SourceValue[] {
  if (loader === null) return mentionsIn(file).map((one) => inFile('env-file', file, one))
  const mentions = mentionsIn(file)
  const loaded = readSafely(loader, file.bytes, without(environment, mentions))
  const counted = loaded.ok ? countedValues(loaded.values, loader) : []
  const read = new Set(counted.map(({ name }) => name))
  const values = counted.map(({ name, value, start, end, origin, partial }) => ({
    kind: 'env-file' as const,
    variable: name,
    value: origin === 'file' ? value : null,
    place: file.place(start, end),
    note: origin === 'file' ? (partial ? workedOut : null) : 'named without a value: it is taken from the environment',
  }))
  const why = loaded.ok
    ? `${loader.title} does not read this line`
    : `${loader.title} refuses the file: ${loaded.reason}`
  const missed = mentions.filter(({ variable }) => !read.has(variable))
  return [...values, ...missed.map((one) => inFile('env-file', file, { ...one, note: why }))]
}

/** The environment without what the file names: the file shall be seen by itself. */
function without(environment: Environment, mentions: readonly { readonly variable: string }[]): Environment {
  const named = new Set(mentions.map(({ variable }) => variable))
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !named.has(name)))
}

/** A defect of a loader costs its answer, not the run. */
export function readSafely(loader: Loader, bytes: Uint8Array, environment: Environment): Loaded {
  try {
    return loader.read(bytes, environment)
  } catch {
    return { ok: false, reason: 'it cannot be read', line: null }
  }
}

/** One value for each name: that which counts for this loader. */
function countedValues(values: readonly LoadedValue[], { winner }: Loader): readonly LoadedValue[] {
  const counted = new Map<string, LoadedValue>()
  for (const one of values) if (winner === 'last' || !counted.has(one.name)) counted.set(one.name, one)
  return [...counted.values()]
}

/** As a loader reads one name; null where it does not. */
export function valueUnder(loaded: Loaded, loader: Loader, variable: string): Secret | null {
  if (!loaded.ok) return null
  const found = countedValues(loaded.values, loader).find(({ name }) => name === variable)
  return found?.origin === 'file' ? found.value : null
}

/** A byte order mark (or what is left of one) may stand before the first name. */
const line = /^(?:\u00ef\u00bb\u00bf)?[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]{0,199})[ \t]*[=:]/gm

function mentionsIn(file: SourceText) {
  const { text } = file
  return [...text.matchAll(line)].map(({ 0: whole, 1: variable = '', index }) => {
    const start = index + whole.length
    const lineEnd = text.indexOf('\n', start)
    return { variable: decoded(variable), value: null, start, end: lineEnd < 0 ? text.length : lineEnd }
  })
}
