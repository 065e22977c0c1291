import { commandNames, commands, type CommandName } from '../help/commands.ts'
import type { CommandHelp, Flag } from '../help/flag.ts'
import { globalFlags } from '../help/global.ts'
import { nearest } from '../nearest.ts'
import { unknownWord } from '../unknown-word.ts'
import { usageError } from '../why401-error.ts'

/** Options by their long names; those without a value have an empty one. */
export type Flags = ReadonlyMap<string, string>

export interface Words {
  readonly flags: ReadonlyMap<string, string>
  readonly positional: readonly string[]
  /** Everything behind the word `curl`: another program's command line. */
  readonly foreign: readonly string[]
}

/** Options may stand anywhere up to `--`; those of a command only after it. */
export function split(argv: readonly string[]): Words {
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
  const own = command === undefined || !isCommand(command) ? [] : ownFlags(command)
  const known = [...globalFlags, ...own]
  const found = known.find(({ name, short }) => name === written || short === written)
  if (found) return found
  const owner = commandNames.find((other) => ownFlags(other).some(({ name }) => name === written))
  if (owner) throw usageError(`${written} belongs to ${owner} and stands after it: why401 ${owner} ${written} …`)
  throw unknownWord(
    'option',
    written,
    known.map(({ name }) => name),
  )
}

function ownFlags(command: CommandName): readonly Flag[] {
  const { flags }: CommandHelp = commands[command]
  return flags
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

export function commandNamed(word: string): CommandName {
  if (isCommand(word)) return word
  throw unknownWord('command', word, commandNames)
}

function isCommand(word: string): word is CommandName {
  return (commandNames as readonly string[]).includes(word)
}
