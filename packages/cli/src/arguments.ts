import { checkCommandOf, type CheckCommand } from './arguments/check.ts'
import { envCommandOf, type EnvCommand } from './arguments/env.ts'
import { explainCommandOf, type ExplainCommand } from './arguments/explain.ts'
import { fixCommandOf, type FixCommand, type UndoCommand } from './arguments/fix.ts'
import { leakedCommandOf, type LeakedCommand } from './arguments/leaked.ts'
import { optionsOf, refuseFindingFormat, type Options } from './arguments/options.ts'
import { rotateCommandOf, type RotateCommand } from './arguments/rotate.ts'
import { commandNamed, split, type Flags } from './arguments/words.ts'
import type { CommandName } from './help/commands.ts'
import {
  copyCommandOf,
  keysCommandOf,
  projectsCommandOf,
  type CopyCommand,
  type KeysCommand,
  type ProjectsCommand,
  type ServeCommand,
} from './service/command-line.ts'
import { uiCommandOf, type UiCommand } from './ui/command-line.ts'
import { usageError } from './why401-error.ts'

export type Command =
  | ServeCommand
  | UiCommand
  | KeysCommand
  | ProjectsCommand
  | CopyCommand
  | ExplainCommand
  | FixCommand
  | UndoCommand
  | { readonly name: 'curl'; readonly argv: readonly string[] }
  | { readonly name: 'prove' | 'replay'; readonly file: string | null }
  | EnvCommand
  | CheckCommand
  | LeakedCommand
  | RotateCommand
  | { readonly name: 'causes'; readonly id: string | null }
  | { readonly name: 'help'; readonly about: CommandName | null }
  | { readonly name: 'version' }
  /** Nothing was asked. */
  | { readonly name: 'none' }

export interface Invocation {
  readonly options: Options
  readonly command: Command
}

/** Reads the command line: `why401 [global options] <command> [options] …`. */
export function parseArguments(argv: readonly string[]): Invocation {
  const { flags, positional, foreign } = split(argv)
  const options = optionsOf(flags)
  const [word, ...rest] = positional
  if (flags.has('--version')) return { options, command: { name: 'version' } }
  if (word === undefined)
    return { options, command: flags.has('--help') ? { name: 'help', about: null } : { name: 'none' } }
  const name = commandNamed(word)
  if (flags.has('--help')) return { options, command: { name: 'help', about: name } }
  if (name === 'curl') {
    refuseFindingFormat(options.format)
    return { options, command: { name, argv: foreign } }
  }
  if (name === 'check') return { options, command: checkCommandOf(rest, flags) }
  refuseFindingFormat(options.format)
  if (name === 'leaked') return { options, command: leakedCommandOf(rest) }
  if (name === 'keys') return { options, command: keysCommandOf(rest, flags) }
  if (name === 'projects') return { options, command: projectsCommandOf(rest, flags) }
  if (rest.length > 1)
    throw usageError(`${name} takes one argument, not ${rest.length}; quote a file name that has blanks`)
  return { options, command: commandOf(name, rest[0] ?? null, flags) }
}

function commandOf(
  name: Exclude<CommandName, 'curl' | 'check' | 'leaked' | 'keys' | 'projects'>,
  argument: string | null,
  flags: Flags,
): Command {
  if (name === 'prove' || name === 'replay') return { name, file: argument }
  if (name === 'env') return envCommandOf(argument, flags)
  if (name === 'rotate') return rotateCommandOf(argument, flags)
  if (name === 'causes') return { name, id: argument }
  if (name === 'serve') {
    if (argument !== null) throw usageError('serve takes no argument; the directory is --data DIR')
    return { name, said: flags }
  }
  if (name === 'ui') return uiCommandOf(argument, flags)
  if (name === 'backup' || name === 'restore') return copyCommandOf(name, argument, flags)
  if (name === 'fix' || name === 'undo') return fixCommandOf(name, argument, flags)
  if (name === 'help') return { name, about: argument === null ? null : commandNamed(argument) }
  return explainCommandOf(argument, flags)
}
