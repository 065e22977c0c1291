import { loaded, refused } from './assignment.ts'
import { withoutCommands } from './commands.ts'
import { type DotenvLine, dotenvLines, type Unescape, withLineFeeds } from './dotenv-lines.ts'
import { Endless, expandAll, shellLike, withoutEscapes } from './expression.ts'
import { characters, utf16Characters } from './file-text.ts'
import type { Environment, Loader } from './loader.ts'
import { ownRecord } from './own-record.ts'

/** dotenv's lines; single quotes protect `$` and know `\'`, double quotes know `\t` too; `$(…)` runs. */
export const dotenvx: Loader = {
  id: 'dotenvx',
  title: 'dotenvx 2',
  source: 'https://www.npmjs.com/package/@dotenvx/dotenvx',
  winner: 'last',
  keepsEnvironment: 'always',

  read(bytes, environment) {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
    const file = withLineFeeds(isUtf16 ? utf16Characters(bytes) : characters(bytes))
    const lines = dotenvLines(file, unescape)
    try {
      return loaded(file, expandLines(lines, environment), encryptedNames(lines))
    } catch (error) {
      if (error instanceof Endless) return refused('A variable refers to itself: dotenvx never ends.')
      throw error
    }
  },
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

const unescape: Unescape = (value, quote) => {
  if (quote === "'") return value.replace(/\\'/g, "'")
  if (quote !== '"') return value
  // One kind after the other, as dotenvx does it: what one undoing leaves behind may be undone by the next.
  return Object.entries(escapes).reduce((text, [letter, meaning]) => text.replaceAll(`\\${letter}`, meaning), value)
}

function expandLines(lines: readonly DotenvLine[], environment: Environment): DotenvLine[] {
  const running = ownRecord<string>([])
  const literals = ownRecord<string>([])
  // A command is started with what was read so far. Where a value of that holds a NUL byte it is not, and its text stays.
  const withNul = new Set<string>()
  return lines.map((line) => {
    const { name, quote } = line
    const set = environment[name]
    let value = set ?? line.value
    let partial = false
    if (quote === "'") literals[name] = value
    else if (!isEncrypted(value)) {
      const bare = set === undefined && withNul.size === 0 ? withoutCommands(value) : { value, partial: false }
      partial = bare.partial
      if (!partial && !set) value = expandOne(value, running, literals, environment)
      else value = bare.value
    }
    running[name] = value
    if (value.includes('\0')) withNul.add(name)
    else withNul.delete(name)
    return {
      ...line,
      value: set === undefined ? value : set,
      partial,
      origin: set === undefined ? 'file' : 'environment',
    }
  })
}

function expandOne(
  value: string,
  running: Record<string, string>,
  literals: Record<string, string>,
  environment: Environment,
): string {
  const lookup = (name: string) => environment[name] ?? running[name]
  const isReference = /\$\{[^}]+\}|\$[A-Za-z_]\w*/
  const expanded = expandAll(
    value,
    (reference) => shellLike(reference, lookup),
    (text, { name }) => text === lookup(name) || isReference.test(literals[name] ?? ''),
  )
  return withoutEscapes(expanded)
}

const isEncrypted = (value: string): boolean => value.startsWith('encrypted:')

const encryptedNames = (lines: readonly DotenvLine[]): string[] =>
  lines
    .filter(({ value }) => isEncrypted(value))
    .map(({ name }) => `${name} is encrypted: without its private key the program reads the encrypted text.`)
