import { Journal, stateDirectory, undo } from '@why401/env'
import type { Io } from '../io.ts'
import { inputError } from '../why401-error.ts'
import { refusedToWrite } from './refused.ts'
import { shownPath } from './shown-path.ts'

export interface TakenBack {
  /** What had been done, in words. */
  readonly says: readonly string[]
  /** As a user writes them. */
  readonly files: readonly string[]
}

/** Gives the files of the last fix in this directory the bytes back that they had. @throws Why401Error where that cannot be. */
export function takeBack(io: Io): TakenBack {
  const directory = process.cwd()
  const state = stateDirectory(io.env)
  const undone = state === null ? ({ ok: false, reason: 'nothing' } as const) : undo(new Journal(state, directory))
  if (undone.ok) return { says: undone.entry.says, files: undone.files.map((path) => shownPath(path, directory)) }
  if (undone.reason === 'nothing') throw inputError('there is nothing to take back in this directory')
  throw refusedToWrite(undone.reason, shownPath(undone.file, directory))
}

/** The fix that would be taken back; null where there is none. */
export function lastFix(io: Io): TakenBack | null {
  const directory = process.cwd()
  const state = stateDirectory(io.env)
  const entry = state === null ? null : new Journal(state, directory).last()
  return entry && { says: entry.says, files: entry.files.map(({ path }) => shownPath(path, directory)) }
}
