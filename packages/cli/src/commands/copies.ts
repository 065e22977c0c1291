import type { Options } from '../arguments/options.ts'
import type { CopyCommand } from '../service/command-line.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { neutralise, neutraliseJson } from '../render/neutralise.ts'
import { serviceError } from '../service/failure.ts'
import { dataDirectory, loadService } from '../service/load.ts'

/** `why401 backup` and `why401 restore`. */
export async function copy(command: CopyCommand, { format }: Options, io: Io): Promise<ExitCode> {
  const { name, file, replace } = command
  const data = dataDirectory(command.data, io.env)
  const { backUp, restore } = await loadService()
  const done = name === 'backup' ? backUp(data, file) : restore(data, file, replace)
  const result = await done.catch((error: unknown) => {
    throw serviceError(error)
  })
  const kept = result ? { kept: result.kept } : {}
  const lines = result ? restoredLines(data, file, result.kept) : [`${data} is copied to ${file}`]
  const json = JSON.stringify({ schema: `why401-${name}/1`, data, file, ...kept })
  io.out(format === 'json' ? `${neutraliseJson(json)}\n` : lines.map((line) => `${neutralise(line)}\n`).join(''))
  return 0
}

function restoredLines(data: string, file: string, kept: string | null): string[] {
  const now = `${file} is now the data in ${data}`
  return kept === null ? [now] : [now, `what was there before is kept in ${kept}`]
}
