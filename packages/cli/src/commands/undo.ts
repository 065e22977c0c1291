import type { Options } from '../arguments/options.ts'
import { takeBack } from '../fix/take-back.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { neutralise, neutraliseJson } from '../render/neutralise.ts'

/** `why401 undo`: the files of the last fix in this directory get back the bytes that they had. */
export function undo(options: Options, io: Io): ExitCode {
  const { says, files } = takeBack(io)
  if (options.format === 'json')
    io.out(`${neutraliseJson(JSON.stringify({ schema: 'why401-undo/1', files, undone: says }, null, 2))}\n`)
  else
    io.out(
      `${says.map((one) => `taken back: ${neutralise(one)}\n`).join('')}${files.map((file) => `restored ${neutralise(file)}\n`).join('')}`,
    )
  return 0
}
