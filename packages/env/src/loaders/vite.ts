import { type Assignment, loaded, refused } from './assignment.ts'
import { characters } from './file-text.ts'
import { Endless, expandAll, type Reference, withoutEscapes } from './expression.ts'
import { lastOfEach } from './last-of-each.ts'
import { ownRecord } from './own-record.ts'
import type { Environment, Loader } from './loader.ts'
import { nodeLines, nodeText } from './node-lines.ts'

/** Since version 8: Node's own `util.parseEnv`, then dotenv-expand 12. Before that dotenv 16. */
export const vite: Loader = {
  id: 'vite',
  title: 'Vite 8 (loadEnv)',
  source: 'https://vite.dev/guide/env-and-mode',
  winner: 'last',
  keepsEnvironment: 'always',

  read(bytes, environment) {
    const file = nodeText(characters(bytes))
    const lines = nodeLines(file)
    try {
      const expanded = expandFile(lines, environment)
      return loaded(
        file,
        lastOfEach(lines, ({ name }) => ({ value: expanded[name] ?? '' })),
      )
    } catch (error) {
      if (error instanceof Endless) return refused('A variable refers to itself: Vite never ends.')
      throw error
    }
  },
}

function expandFile(lines: readonly Assignment[], environment: Environment): Record<string, string> {
  const parsed = ownRecord(inOrderOfNames(lines).map(({ name, value }) => [name, value] as const))
  for (const [name, value] of Object.entries(parsed)) {
    const set = environment[name]
    parsed[name] = withoutEscapes(set && set !== value ? set : expandValue(value, parsed, environment))
  }
  return parsed
}

/** Node hands over the names sorted by their bytes, and in this order Vite expands. */
const inOrderOfNames = (lines: readonly Assignment[]): Assignment[] =>
  lines.toSorted((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)))

function expandValue(value: string, parsed: Record<string, string>, environment: Environment): string {
  const lookup = (name: string) => environment[name] ?? parsed[name]
  const seen = new Set<string>()
  const replacement = (reference: Reference, text: string) => {
    seen.add(text)
    return replace(reference, lookup(reference.name), seen)
  }
  return expandAll(value, replacement, (text, { name }) => text === parsed[name])
}

/** An empty value counts as none whatever the operator; a value that has been met before gives way to the default. */
function replace({ operator, operand }: Reference, value: string | undefined, seen: ReadonlySet<string>): string {
  if (operator === ':+' || operator === '+') return value ? operand : ''
  return value && !seen.has(value) ? value : operand
}
