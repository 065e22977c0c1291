import { type Assignment, loaded, refused } from './assignment.ts'
import { dotenvLines, dotenvText } from './dotenv-lines.ts'
import { Endless, withoutEscapes } from './expression.ts'
import { lastOfEach } from './last-of-each.ts'
import { ownRecord } from './own-record.ts'
import type { Environment, Loader } from './loader.ts'

/** Versions 14 to 16: dotenv 16 with the expansion of dotenv-expand 10, which also rewrites what the environment had set. */
export const next: Loader = {
  id: 'next',
  title: 'Next.js 16 (@next/env)',
  source: 'https://www.npmjs.com/package/@next/env',
  winner: 'last',
  keepsEnvironment: 'always',

  read(bytes, environment) {
    const file = dotenvText(bytes)
    const lines = dotenvLines(file)
    try {
      const expanded = expandFile(lines, environment)
      const origin = (name: string) => (environment[name] === undefined ? 'file' : 'environment')
      return loaded(
        file,
        lastOfEach(lines, ({ name }) => ({ value: expanded[name] ?? '', origin: origin(name) })),
      )
    } catch (error) {
      if (error instanceof Endless) return refused('A variable refers to itself: Next.js drops the file.')
      throw error
    }
  },
}

function expandFile(lines: readonly Assignment[], environment: Environment): Record<string, string> {
  const parsed: Record<string, string> = ownRecord(lines.map(({ name, value }) => [name, value] as const))
  for (const name of Object.keys(parsed)) {
    const value = environment[name] ?? parsed[name] ?? ''
    parsed[name] = withoutEscapes(
      expandFromTheEnd(value, (wanted, fallback) => environment[wanted] || fallback || parsed[wanted] || ''),
    )
  }
  return parsed
}

/** Next.js calls itself for each reference, and fails where the calls become too many. */
const deepest = 2000

const dollar = /(?!(?<=\\))\$/g
const reference = /(?!(?<=\\))\$\{?(\w+)(?::-([^}\\]*))?\}?/

/** The last `$` of the value first; names may begin with a digit, a missing brace is not missed, `$$` keeps one. */
function expandFromTheEnd(value: string, lookup: (name: string, fallback: string | undefined) => string): string {
  for (let round = 0; round < deepest; round++) {
    const last = [...value.matchAll(dollar)].at(-1)
    const found = last && reference.exec(value.slice(last.index))
    if (!found) return value
    value = value.replace(found[0], lookup(found[1] ?? '', found[2]))
  }
  throw new Endless()
}
