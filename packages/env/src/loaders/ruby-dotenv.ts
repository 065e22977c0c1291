import { type Assignment, hasNul, lastOnes, loaded, refused, trimmed } from './assignment.ts'
import { characters, type FileText, isUtf8, replaced } from './file-text.ts'
import { substituteCommands, substituteVariables } from './ruby-substitutions.ts'
import type { Environment, Loader } from './loader.ts'

/** Version 3. `$(…)` runs unless single quotes protect it. */
export const rubyDotenv: Loader = {
  id: 'ruby-dotenv',
  title: 'Ruby dotenv 3',
  source: 'https://rubygems.org/gems/dotenv',
  winner: 'last',
  keepsEnvironment: 'always',

  read(bytes, environment) {
    if (!isUtf8(bytes)) return refused('Ruby dotenv reads UTF-8 only.')
    const file = rubyText(bytes)
    const known = new Map<string, string>()
    const assignments: Assignment[] = []
    for (const match of file.text.matchAll(line)) {
      const { exported, name = '', written } = match.groups ?? {}
      const set = environment[name]
      if (set !== undefined) known.set(name, set)
      else if (exported && written === undefined) {
        if (!known.has(name)) return refused('A name is exported that has no value.')
        continue
      }
      const [from, to] = match.indices?.groups?.['written'] ?? [
        match.index + match[0].length,
        match.index + match[0].length,
      ]
      const [start, end] = trimmed(file.text, from, to, isStripped)
      const read = valueOf(file.text.slice(start, end), known, environment)
      if (set === undefined) known.set(name, read.value)
      if (written !== undefined || set === undefined) assignments.push({ name, ...read, start, end })
    }
    if (lastOnes(assignments).some((one) => environment[one.name] === undefined && hasNul(one)))
      return refused('A value holds a NUL byte.')
    return loaded(file, assignments)
  },
}

export const rubyText = (bytes: Uint8Array): FileText =>
  replaced(replaced(characters(bytes), /^\ufeff/, ''), /\r\n?/g, '\n')

/** What `String#strip` takes away. */
export const isStripped = (character: string): boolean => '\0\t\n\v\f\r '.includes(character)

const space = String.raw`[ \t\r\n\f\v]`
const quoted = (quote: string) => String.raw`${space}*${quote}(?:\\${quote}|[^${quote}])*${quote}`
const value = `(?:${space}*=${space}*?|:${space}+?)(?<written>${quoted("'")}|${quoted('"')}|[^#\\n]+)?`
const line = new RegExp(
  String.raw`(?<=^|\n)[ \t\r\f\v]*(?<exported>export${space}+)?(?<name>[\w.]+)(?:${value})?${space}*(?:#[^\n]*)?(?=\n|$)`,
  'dg',
)

function valueOf(
  written: string,
  known: ReadonlyMap<string, string>,
  environment: Environment,
): { value: string; partial: boolean } {
  const match = /^(['"])(.*)\1$/s.exec(written)
  const quote = match?.[1]
  const bare = match?.[2] ?? written
  if (quote === "'") return { value: bare, partial: false }
  const broken = quote === '"' ? expandLineBreaks(bare, known, environment) : bare
  const unescaped = broken.replace(/\\([^$])/g, '$1')
  const { value, partial } = substituteCommands(unescaped)
  return { value: substituteVariables(value, (name) => known.get(name) ?? environment[name]), partial }
}

/** `\n` stays two characters in double quotes, unless the file or the environment asks for the manner of version 2. */
function expandLineBreaks(value: string, known: ReadonlyMap<string, string>, environment: Environment): string {
  const isLegacy = (known.get('DOTENV_LINEBREAK_MODE') ?? environment['DOTENV_LINEBREAK_MODE']) === 'legacy'
  return isLegacy
    ? value.replaceAll('\\n', '\n').replaceAll('\\r', '\r')
    : value.replaceAll('\\n', '\\\\n').replaceAll('\\r', '\\\\r')
}
