import { Journal, stateDirectory, undo as undoLast } from '@why401/env'
import type { Options } from '../arguments.ts'
import { refusedToWrite } from '../fix/refused.ts'
import { shownPath } from '../fix/shown-path.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { neutralise, neutraliseJson } from '../render/neutralise.ts'
import { inputError } from '../why401-error.ts'

/** `why401 undo`: the files of the last fix in this directory get back the bytes that they had. */
export function undo(options: Options, io: Io): ExitCode {
  const directory = process.cwd()
  const state = stateDirectory(io.env)
  const undone = state === null ? ({ ok: false, reason: 'nothing' } as const) : undoLast(new Journal(state, directory))
  if (!undone.ok) {
    if (undone.reason === 'nothing') throw inputError('there is nothing to take back in this directory')
    throw refusedToWrite(undone.reason, shownPath(undone.file, directory))
  }
  const files = undone.files.map((path) => shownPath(path, directory))
  const { says } = undone.entry
  if (options.format === 'json')
    io.out(`${neutraliseJson(JSON.stringify({ schema: 'why401-undo/1', files, undone: says }, null, 2))}\n`)
  else
    io.out(
      `${says.map((one) => `taken back: ${neutralise(one)}\n`).join('')}${files.map((file) => `restored ${neutralise(file)}\n`).join('')}`,
    )
  return 0
}
