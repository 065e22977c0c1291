import { type Assignment, loaded, refused, upToNul } from './assignment.ts'
import { withoutCommands } from './commands.ts'
import { dotenvLines, dotenvText } from './dotenv-lines.ts'
import { Endless, expandAll, shellLike, withoutEscapes } from './expression.ts'
import { ownRecord } from './own-record.ts'
import type { Environment, Loader } from './loader.ts'
import { lastOfEach } from './last-of-each.ts'

/** `dotenvExpand.expand(dotenv.config())`: dotenv fills the environment first, so later lines count too. */
export const dotenvExpand: Loader = {
  id: 'dotenv-expand',
  title: 'npm dotenv 18 with dotenv-expand 1000',
  source: 'https://www.npmjs.com/package/dotenv-expand',
  winner: 'last',
  keepsEnvironment: 'unless-empty',

  read(bytes, environment) {
    const file = dotenvText(bytes)
    const lines = dotenvLines(file)
    try {
      const expanded = expandFile(lines, environment)
      return loaded(
        file,
        lastOfEach(lines, ({ name }) => expanded[name]),
      )
    } catch (error) {
      if (error instanceof NotStarted) return refused('A command comes after a value that holds a NUL byte.')
      if (error instanceof Endless) return refused('A variable refers to itself: dotenv-expand never ends.')
      throw error
    }
  },
}

/** A command is started with what was expanded so far, and no environment holds a NUL byte. */
class NotStarted extends Error {}

type Expanded = Pick<Assignment, 'value' | 'origin' | 'partial'>

function expandFile(lines: readonly Assignment[], environment: Environment): Record<string, Expanded> {
  const raw: Record<string, string> = ownRecord(lines.map(({ name, value }) => [name, value] as const))
  const done = ownRecord<Expanded>([])
  let hasNul = false
  for (const [name, value] of Object.entries(raw)) {
    const set = environment[name]
    const lookup = (wanted: string) => lookupIn(wanted, raw, done, environment)
    const found = set ?? inEnvironment(value)
    const inherited = found !== '' && found !== value
    const { value: expanded, partial } = inherited ? { value: found, partial: false } : expandOne(value, lookup)
    if (partial && hasNul) throw new NotStarted()
    hasNul ||= expanded.includes('\0')
    done[name] = { value: withoutEscapes(expanded), origin: set ? 'environment' : 'file', partial }
  }
  return done
}

/** As dotenv has put it there. */
function inEnvironment<Value extends string | undefined>(value: Value): Value | string {
  return value === undefined ? value : upToNul(value)
}

function expandOne(value: string, lookup: (name: string) => string | undefined): { value: string; partial: boolean } {
  const expanded = expandAll(
    value,
    (reference) => shellLike(reference, lookup),
    (text, { name }) => text === lookup(name),
  )
  return withoutCommands(expanded)
}

/** What is already expanded counts only where the environment has nothing else than the raw text of it. */
function lookupIn(
  name: string,
  raw: Record<string, string>,
  done: Record<string, Expanded>,
  environment: Environment,
): string | undefined {
  const set = environment[name] ?? inEnvironment(raw[name])
  return name in done && set === raw[name] ? done[name]?.value : set
}
