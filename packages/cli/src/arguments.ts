import {
  commandNames,
  commands,
  explainFlags,
  findingFormats,
  globalFlags,
  type CommandName,
  type Flag,
  type Format,
} from './flags.ts'
import { nearest } from './nearest.ts'
import {
  copyCommandOf,
  keysCommandOf,
  type CopyCommand,
  type KeysCommand,
  type ServeCommand,
} from './service/command-line.ts'
import { uiCommandOf, type UiCommand } from './ui/command-line.ts'
import { unknownWord } from './unknown-word.ts'
import { durationOf } from './rotate/duration.ts'
import { usageError } from './why401-error.ts'

export interface Options {
  readonly format: Format
  readonly brief: boolean
  /** null: decided by the terminal and the environment. */
  readonly color: boolean | null
  readonly offline: boolean
  readonly live: LiveOptions
}

/** For the commands that send requests. */
export interface LiveOptions {
  readonly replay: boolean
  /** Whether the provider files are used. */
  readonly providers: boolean
  readonly openapi: string | null
  readonly config: string | null
  /** null: as the engine thinks fit. */
  readonly maxRequests: number | null
  readonly maxRefused: number | null
}

export interface ExplainCommand {
  readonly name: 'explain'
  /** `-` for standard input; null when nothing was named. */
  readonly file: string | null
  readonly each: boolean
  readonly as: string | null
  /** Milliseconds since the epoch; null means the time of the run. */
  readonly now: number | null
}

export interface FixCommand {
  readonly name: 'fix'
  /** Safe changes are made without asking. */
  readonly yes: boolean
}

export interface EnvCommand {
  readonly name: 'env'
  readonly variable: string
  readonly pid: number | null
  /** Id of a loader; null: the one the project uses. */
  readonly loader: string | null
  readonly fingerprintKey: string | null
}

export interface CheckCommand {
  readonly name: 'check'
  /** Empty: all that look like credentials. */
  readonly variables: readonly string[]
  readonly live: boolean
}

export interface LeakedCommand {
  readonly name: 'leaked'
  /** None: all that look like credentials. */
  readonly variables: readonly string[]
  /** Keys come from standard input. */
  readonly fromInput: boolean
}

export interface RotateCommand {
  readonly name: 'rotate'
  /** Null only with `resume` and `finish`: all that are under way here. */
  readonly variable: string | null
  readonly yes: boolean
  readonly dryRun: boolean
  readonly graceMs: number
  /** Do not wait for the grace. */
  readonly retireNow: boolean
  readonly resume: boolean
  readonly finish: boolean
  readonly issuer: string | null
  readonly issuerUrl: string | null
  readonly admin: string | null
  readonly with: string | null
  readonly discard: string | null
}

export type Command =
  | ServeCommand
  | UiCommand
  | KeysCommand
  | CopyCommand
  | ExplainCommand
  | FixCommand
  | { readonly name: 'undo' }
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

interface Words {
  readonly flags: ReadonlyMap<string, string>
  readonly positional: readonly string[]
  /** Everything behind the word `curl`: another program's command line. */
  readonly foreign: readonly string[]
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
  if (name === 'leaked') return { options, command: leakedCommand(rest) }
  if (name === 'keys') return { options, command: keysCommandOf(rest, flags) }
  if (rest.length > 1)
    throw usageError(`${name} takes one argument, not ${rest.length}; quote a file name that has blanks`)
  return { options, command: commandOf(name, rest[0] ?? null, flags) }
}

function commandOf(
  name: Exclude<CommandName, 'curl' | 'check' | 'leaked' | 'keys'>,
  argument: string | null,
  flags: Words['flags'],
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
  if (name === 'fix' || name === 'undo') {
    if (argument !== null) throw usageError(`${name} takes no argument: it is about the last one in this directory`)
    return name === 'fix' ? { name, yes: flags.has('--yes') } : { name }
  }
  if (name === 'help') return { name, about: argument === null ? null : commandNamed(argument) }
  const each = flags.has('--each')
  if (each && (flags.get('--format') ?? 'json') !== 'json') throw usageError('--each writes JSON; leave --format out')
  return { name, file: argument, each, as: flags.get('--as') ?? null, now: dateOf(flags.get('--now')) }
}

function envCommandOf(variable: string | null, flags: Words['flags']): EnvCommand {
  if (variable === null) throw usageError('env needs the name of a variable: why401 env OPENAI_API_KEY')
  const pid = flags.get('--pid') ?? null
  if (pid !== null && !/^[1-9]\d{0,9}$/.test(pid)) throw usageError('--pid needs the number of a process')
  return {
    name: 'env',
    variable: variableNamed(variable),
    pid: pid === null ? null : Number(pid),
    loader: flags.get('--loader') ?? null,
    fingerprintKey: flags.get('--fingerprint-key') ?? null,
  }
}

function rotateCommandOf(variable: string | null, flags: Words['flags']): RotateCommand {
  if (flags.has('--resume') && flags.has('--finish'))
    throw usageError('--resume and --finish contradict each other; keep one')
  if (flags.has('--grace') && flags.has('--retire'))
    throw usageError('--grace and --retire contradict each other; keep one')
  const admin = flags.get('--admin') ?? null
  return {
    name: 'rotate',
    variable: variable === null ? null : variableNamed(variable),
    yes: flags.has('--yes'),
    dryRun: flags.has('--dry-run'),
    graceMs: durationOf('--grace', flags.get('--grace') ?? '24h'),
    retireNow: flags.has('--retire'),
    resume: flags.has('--resume'),
    finish: flags.has('--finish'),
    issuer: flags.get('--issuer') ?? null,
    issuerUrl: flags.get('--issuer-url') ?? null,
    admin: admin === null ? null : variableNamed(admin),
    with: flags.get('--with') ?? null,
    discard: flags.get('--discard') ?? null,
  }
}

function checkCommandOf(variables: readonly string[], flags: Words['flags']): CheckCommand {
  return { name: 'check', variables: variables.map(variableNamed), live: flags.has('--live') }
}

/** A name, and not the key itself: what is no name is not repeated. */
function variableNamed(word: string): string {
  const parts = word.split(/[_.-]/)
  const isLikeKey = parts.some((part) => part.length > 19 || (part.length > 8 && /\d/.test(part)))
  if (/^[A-Za-z_][\w.-]{0,127}$/.test(word) && !isLikeKey) return word
  throw usageError('that is no name of a variable; give the name, such as OPENAI_API_KEY, never the key')
}

function refuseFindingFormat(format: Format): void {
  if (findingFormats.has(format)) throw usageError(`--format ${format} is for check alone`)
}

/** A key pasted for a variable is refused unread: by now it stands in the shell's history. */
function leakedCommand(words: readonly string[]): LeakedCommand {
  const fromInput = words.includes('-')
  if (fromInput && words.length > 1) throw usageError('leaked takes names of variables or -, not both')
  if (!fromInput && !words.every((word) => /^[A-Za-z_]\w{0,99}$/.test(word)))
    throw usageError('leaked takes names of variables; to search for a key itself, pipe it in: why401 leaked -')
  return { name: 'leaked', variables: fromInput ? [] : words, fromInput }
}

function optionsOf(flags: Words['flags']): Options {
  const format = flags.has('--json') ? 'json' : ((flags.get('--format') ?? 'terminal') as Format)
  if (flags.has('--json') && (flags.get('--format') ?? 'json') !== 'json')
    throw usageError('--json and --format contradict each other; keep one')
  if (flags.has('--color') && flags.has('--no-color'))
    throw usageError('--color and --no-color contradict each other; keep one')
  if (flags.has('--brief') && format !== 'terminal')
    throw usageError('--brief is for the terminal; leave out --brief or the format')
  const color = flags.has('--color') ? true : flags.has('--no-color') ? false : null
  return { format, brief: flags.has('--brief'), color, offline: flags.has('--offline'), live: liveOptionsOf(flags) }
}

function liveOptionsOf(flags: Words['flags']): LiveOptions {
  return {
    replay: flags.has('--replay'),
    providers: !flags.has('--no-providers'),
    openapi: flags.get('--openapi') ?? null,
    config: flags.get('--config') ?? null,
    maxRequests: countOf('--max-requests', flags.get('--max-requests')),
    maxRefused: countOf('--max-refused', flags.get('--max-refused')),
  }
}

function countOf(flag: string, written: string | undefined): number | null {
  if (written === undefined) return null
  if (!/^[1-9]\d{0,2}$/.test(written)) throw usageError(`${flag} needs a number from 1 to 999`)
  return Number(written)
}

/** Options may stand anywhere up to `--`; those of a command only after it. */
function split(argv: readonly string[]): Words {
  const flags = new Map<string, string>()
  const positional: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string
    if (word === '--') {
      positional.push(...argv.slice(i + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      positional.push(word)
      if (word === 'curl' && positional.length === 1) return { flags, positional, foreign: argv.slice(i + 1) }
      continue
    }
    const equals = word.indexOf('=')
    const written = equals < 0 ? word : word.slice(0, equals)
    const flag = flagNamed(written, positional[0])
    if (flag.value === undefined) {
      if (equals >= 0) throw usageError(`${flag.name} takes no value`)
      flags.set(flag.name, '')
    } else flags.set(flag.name, checked(flag, equals < 0 ? argv[++i] : word.slice(equals + 1)))
  }
  return { flags, positional, foreign: [] }
}

function flagNamed(written: string, command: string | undefined): Flag {
  const own = command === undefined || !isCommand(command) ? [] : commands[command].flags
  const known = [...globalFlags, ...own]
  const found = known.find(({ name, short }) => name === written || short === written)
  if (found) return found
  if (explainFlags.some(({ name }) => name === written))
    throw usageError(`${written} belongs to explain and stands after it: why401 explain ${written} …`)
  throw unknownWord(
    'option',
    written,
    known.map(({ name }) => name),
  )
}

function checked({ name, value, choices }: Flag, given: string | undefined): string {
  if (given === undefined || given === '')
    throw usageError(`${name} needs a value: ${name} ${choices ? choices.join('|') : value}`)
  if (choices && !choices.includes(given)) {
    const meant = nearest(given, choices)
    throw usageError(
      `${name} does not know that value; ${meant ? `did you mean ${meant}?` : `use one of ${choices.join(', ')}`}`,
    )
  }
  return given
}

function commandNamed(word: string): CommandName {
  if (isCommand(word)) return word
  throw unknownWord('command', word, commandNames)
}

function isCommand(word: string): word is CommandName {
  return (commandNames as readonly string[]).includes(word)
}

function dateOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const time = /^\d{4}-\d\d/.test(text) ? Date.parse(text) : NaN
  if (Number.isNaN(time)) throw usageError('--now needs a date such as 2026-11-21 or 2026-11-21T12:00:00Z')
  return time
}
