import { parseArguments, type Invocation } from './arguments.ts'
import { processIo, type Io } from './io.ts'
import { neutralise } from './render/neutralise.ts'
import { unexpected } from './unexpected.ts'
import { version } from './version.ts'
import { isWhy401Error } from './why401-error.ts'

/** 0: nothing was refused. 1: a refusal was found. 2: could not run. 130, 143: ended by Ctrl-C or `kill`. */
export type ExitCode = 0 | 1 | 2 | 130 | 143

/** The program on this process. */
export function start(): void {
  void main(process.argv.slice(2), processIo).then((code) => {
    process.exitCode = code
  })
}

/** The program; the one place where a failure becomes words and an exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(parseArguments(argv), io)
  } catch (error) {
    io.err(`why401: ${isWhy401Error(error) ? neutralise(error.message) : unexpected(error)}\n`)
    return 2
  }
}

/** Commands are loaded on use: each is a file of its own in `dist`. */
async function run({ options, command }: Invocation, io: Io): Promise<ExitCode> {
  switch (command.name) {
    case 'explain':
      return (await import('./commands/explain.ts')).explain(command, options, io)
    case 'curl':
      return (await import('./commands/prove.ts')).proveCurl(command.argv, options, io)
    case 'prove':
      return (await import('./commands/prove.ts')).proveFile(command.file, options, io)
    case 'replay':
      return (await import('./commands/prove.ts')).replayCase(command.file, options, io)
    case 'fix':
      return (await import('./commands/fix.ts')).fix(command, options, io)
    case 'undo':
      return (await import('./commands/undo.ts')).undo(options, io)
    case 'env':
      return (await import('./commands/env.ts')).showVariable(command, options, io)
    case 'check':
      return (await import('./commands/check.ts')).checkProject(command, options, io)
    case 'leaked':
      return (await import('./commands/leaked.ts')).leaked(command, options, io)
    case 'rotate':
      return (await import('./commands/rotate.ts')).rotate(command, options, io)
    case 'serve':
      return (await import('./commands/serve.ts')).serve(command, options, io)
    case 'ui':
      return (await import('./commands/ui.ts')).ui(command, options, io)
    case 'keys':
      return (await import('./commands/keys.ts')).keys(command, options, io)
    case 'projects':
      return (await import('./commands/projects.ts')).projects(command, options, io)
    case 'backup':
    case 'restore':
      return (await import('./commands/copies.ts')).copy(command, options, io)
    case 'causes':
      return (await import('./commands/causes.ts')).listCauses(command.id, options, io)
    case 'help':
      io.out((await import('./commands/help.ts')).helpText(command.about))
      return 0
    case 'version':
      io.out(`${version}\n`)
      return 0
    case 'none':
      io.err((await import('./commands/help.ts')).helpText(null))
      return 2
  }
}
