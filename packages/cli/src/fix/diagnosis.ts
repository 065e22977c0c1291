import type { CauseId, Edit } from '@why401/core'
import { directoryId, makePrivateDirectory, stateDirectory } from '@why401/env'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Io } from '../io.ts'
import type { RequestShape } from './request-shape.ts'

/** What `fix` has to know of a diagnosis. It holds no key: `$VARIABLE` stands for one. */
export interface Diagnosis {
  readonly version: 2
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly command: 'explain' | 'prove' | 'curl'
  /** Absolute path of the file that was diagnosed; null for standard input and a command line. */
  readonly input: string | null
  readonly cause: CauseId
  readonly summary: string
  readonly isProven: boolean
  readonly status: number | null
  readonly edits: readonly Edit[]
  /** Variables that the key came from. */
  readonly variables: readonly string[]
  /** Header that carried the key. */
  readonly header: string | null
  /** To be sent again; null where it cannot be told without a key. */
  readonly request: RequestShape | null
  /** By absolute path, what tells that a file which the fix may touch is as it was: its hash or its stamp. */
  readonly marks: Readonly<Record<string, string>>
}

/** One diagnosis for each directory: the last. */
function fileFor(io: Io, directory: string): { readonly folder: string; readonly path: string } | null {
  const state = stateDirectory(io.env)
  if (state === null) return null
  const folder = join(state, 'diagnoses')
  return { folder, path: join(folder, `${directoryId(directory)}.json`) }
}

/** Remembering is a service, not the task: where it cannot be done, nothing is said of it. */
export function saveDiagnosis(diagnosis: Diagnosis, io: Io, directory: string): void {
  const file = fileFor(io, directory)
  if (file === null) return
  try {
    makePrivateDirectory(file.folder)
    // Whole or not at all, but not for ever: waiting for the disk would slow every diagnosis.
    const temporary = `${file.path}.${process.pid}`
    writeFileSync(temporary, JSON.stringify(diagnosis), { mode: 0o600 })
    renameSync(temporary, file.path)
  } catch {
    // A home that cannot be written to.
  }
}

/** Null where nothing is remembered of this directory. */
export function loadDiagnosis(io: Io, directory: string): Diagnosis | null {
  const file = fileFor(io, directory)
  if (file === null) return null
  try {
    const diagnosis = JSON.parse(readFileSync(file.path, 'utf8')) as Diagnosis
    return diagnosis.version === 2 && Array.isArray(diagnosis.edits) ? diagnosis : null
  } catch {
    return null
  }
}

export function forgetDiagnosis(io: Io, directory: string): void {
  const file = fileFor(io, directory)
  if (file) rmSync(file.path, { force: true })
}
