import { type Assignment, hasNul, lastOnes, loaded, refused, trimmed } from './assignment.ts'
import { isUtf8 } from './file-text.ts'
import type { Loader } from './loader.ts'
import { isStripped, rubyText } from './ruby-dotenv.ts'
import { substituteCommands, substituteVariables } from './ruby-substitutions.ts'

/** Version 2, as Debian ships it: line by line, so that no value goes over several; `\n` is a line break in double quotes. */
export const rubyDotenv2: Loader = {
  id: 'ruby-dotenv',
  title: 'Ruby dotenv 2',
  source: 'https://packages.debian.org/bookworm/ruby-dotenv',
  winner: 'last',
  keepsEnvironment: 'always',

  read(bytes, environment) {
    if (!isUtf8(bytes)) return refused('Ruby dotenv reads UTF-8 only.')
    const file = rubyText(bytes)
    const known = new Map<string, string>()
    const assignments: Assignment[] = []
    for (const { index, 0: text } of file.text.matchAll(/[^\n]+/g)) {
      const match = line.exec(text)
      const { name = '', written = '' } = match?.groups ?? {}
      if (match) {
        const from = index + (match.indices?.groups?.['written']?.[0] ?? text.length)
        const [start, end] = trimmed(file.text, from, from + written.length, isStripped)
        const read = valueOf(file.text.slice(start, end), (wanted) => environment[wanted] ?? known.get(wanted))
        known.set(name, read.value)
        assignments.push({ name, ...read, start, end })
      } else if (exportsUnset(text, known)) return refused('A name is exported that has no value.')
    }
    if (lastOnes(assignments).some((one) => environment[one.name] === undefined && hasNul(one)))
      return refused('A value holds a NUL byte.')
    return loaded(file, assignments)
  },
}

const space = String.raw`[ \t\r\n\f\v]`
const line = new RegExp(
  String.raw`^${space}*(?:export${space}+)?(?<name>[\w.]+)(?:${space}*=${space}*|:${space}+?)(?<written>'[^]*'|"[^]*"|[^#\n]+)?${space}*(?:#[^\n]*)?$`,
  'd',
)

function valueOf(written: string, lookup: (name: string) => string | undefined): { value: string; partial: boolean } {
  const match = /^(['"])([^\n]*)\1$/.exec(written)
  if (match?.[1] === "'") return { value: match[2] ?? '', partial: false }
  const value = match ? unescape(match[2] ?? '') : written
  return substituteCommands(substituteVariables(value, lookup))
}

const unescape = (value: string): string =>
  value
    .replaceAll('\\n', '\n')
    .replaceAll('\\r', '\r')
    .replace(/\\([^$])/g, '$1')

function exportsUnset(text: string, known: ReadonlyMap<string, string>): boolean {
  const [word, ...names] = text.split(/[\0\t\n\v\f\r ]+/).filter((part) => part !== '')
  return word === 'export' && !names.every((name) => known.has(name))
}
