import { providers } from '@why401/core'
import { loadersById, usualFiles, type Project, type ProjectLoader } from '@why401/env'
import { existsSync } from 'node:fs'
import type { EnvCommand } from '../arguments/env.ts'
import type { Options } from '../arguments/options.ts'
import { envView } from '../env-view.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { nearest } from '../nearest.ts'
import { projectHere } from '../project-here.ts'
import { envJson } from '../render/env/json.ts'
import { envMarkdown } from '../render/env/markdown.ts'
import { envTerminal } from '../render/env/terminal.ts'
import { lookFor } from '../render/look.ts'
import { inputError, usageError } from '../why401-error.ts'

/** `why401 env VAR`: where a value comes from. Sends nothing, starts nothing. */
export function showVariable(command: EnvCommand, options: Options, io: Io): ExitCode {
  if (command.pid !== null) assertReadable(command.pid)
  const project = projectHere(io)
  const loader = command.loader === null ? null : chosen(command.loader, project)
  const view = envView({ ...command, loader, project, providers, loaders: loadersById })
  if (options.format === 'json') io.out(envJson(view))
  else if (options.format === 'markdown') io.out(envMarkdown(view))
  else io.out(envTerminal(view, lookFor(options, io)))
  return view.effective === null ? 1 : 0
}

function assertReadable(pid: number): void {
  if (!existsSync('/proc/self/environ')) throw inputError('--pid needs /proc, which this system does not have')
  if (!existsSync(`/proc/${pid}`)) throw inputError(`there is no process ${pid}`)
}

function chosen(word: string, { directory, environment }: Project): ProjectLoader {
  const ids = [...loadersById.keys()]
  const id = ids.find((one) => one === word)
  if (id)
    return { id, files: usualFiles(id, directory, environment), overrides: false, because: 'you chose it', place: null }
  const meant = nearest(word, ids)
  throw usageError(
    `--loader does not know that loader; ${meant ? `did you mean ${meant}?` : `use one of ${ids.join(', ')}`}`,
  )
}
