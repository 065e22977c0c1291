import {
  applyChanges,
  definitionsIn,
  Journal,
  readTextFile,
  stateDirectory,
  writePrivately,
  type Change,
  type TextFile,
} from '@why401/env'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Secret } from '@why401/core'
import { refusedToWrite } from '../fix/refused.ts'
import type { Io } from '../io.ts'
import { inputError, usageError } from '../why401-error.ts'

/** A variable of an env file. */
export interface Target {
  readonly shown: string
  readonly path: string
  readonly name: string
}

/** `.env:SHOP_API_KEY`. @throws where a key could not be put there, before there is one. */
export function targetOf(written: string): Target {
  const [, shown = '', name = ''] = /^(.+):([A-Za-z_]\w{0,127})$/.exec(written) ?? []
  if (name === '') throw usageError('--write needs a file and a name: --write .env:SHOP_API_KEY')
  const path = resolve(shown)
  if (existsSync(path) && readTextFile(path) === null) throw inputError(`${shown} is no text file of at most 1 MiB`)
  return { shown, path, name }
}

/** Sets the variable in its file, which is made, for its owner alone, where there is none. `why401 undo` takes it back. */
export function putIntoFile({ shown, path, name }: Target, key: Secret, { env }: Io): void {
  const file = readTextFile(path)
  if (file === null) return writePrivately(path, `${name}=${key.reveal()}\n`, 'new')
  const state = stateDirectory(env)
  if (state === null) throw inputError('there is no home directory to keep what is needed to undo this')
  const journal = new Journal(state, process.cwd())
  const baseline = { at: Date.now(), marks: new Map([[path, file.hash]]) }
  const applied = applyChanges([changeOf(file, name, key, shown)], baseline, journal, Date.now())
  if (!applied.ok) throw refusedToWrite(applied.reason, shown)
}

/** In the place of the last definition, which is the one that counts; else as a new line. */
function changeOf(file: TextFile, name: string, key: Secret, shown: string): Change {
  const says = `put the new key into ${shown} (${name})`
  const known = definitionsIn(file).findLast((one) => one.name === name)
  if (known) return { file, says, splices: [{ ...known.value, text: key.reveal() }] }
  const end = file.text.length
  const gap = file.text === '' || file.text.endsWith('\n') ? '' : file.eol
  return { file, says, splices: [{ start: end, end, text: `${gap}${name}=${key.reveal()}${file.eol}` }] }
}
