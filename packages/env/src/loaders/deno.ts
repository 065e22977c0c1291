import { type Assignment, hasNul, loaded, refused } from './assignment.ts'
import { characters, isUtf8 } from './file-text.ts'
import type { Environment, Loader } from './loader.ts'
import { type ClosingQuote, nodeLines, nodeText } from './node-lines.ts'

/** Node's grammar, with variables filled in from left to right. What is wrong with a file is told, and the program runs. */
export const deno: Loader = {
  id: 'deno',
  title: 'Deno 2 (--env-file)',
  source: 'https://docs.deno.com/runtime/reference/env_variables/',
  winner: 'first',
  keepsEnvironment: 'always',

  read(bytes, environment) {
    const file = nodeText(characters(bytes))
    if (!isUtf8(bytes)) return loaded(file, [], ['Deno reads UTF-8 only: nothing of the file is read.'])
    const known = new Map<string, string>()
    const assignments = nodeLines(file, closingQuote).map((line): Assignment => {
      const expands = line.quote === null || line.quote === '"'
      const value = expands ? substitute(line.value, known, environment) : line.value
      known.set(line.name, value)
      return { ...line, value }
    })
    const nul = assignments.findIndex(hasNul)
    if (assignments.slice(0, nul < 0 ? undefined : nul).some(({ name }) => name === ''))
      return refused('A line has no name: Deno ends.')
    return nul < 0
      ? loaded(file, assignments)
      : loaded(file, assignments.slice(0, nul), ['A value holds a NUL byte: Deno reads no further.'])
  },
}

/**
 * The next quote where only space or a comment follows it. Else, on the line of that quote, the last one before a comment,
 * or the last one at the line's end, or after all the next.
 */
const closingQuote: ClosingQuote = (text, start, end) => {
  const quote = text[start] ?? ''
  const first = text.indexOf(quote, start + 1)
  if (first < 0 || first >= end) return -1
  const newline = text.indexOf('\n', first)
  const lineEnd = newline < 0 || newline > end ? end : newline
  const behind = (at: number) => text.slice(at + 1, lineEnd).replace(/^[ \t]+/, '')[0]
  if (behind(first) === undefined || behind(first) === '#') return first
  let atEnd: number | undefined
  for (let at = text.lastIndexOf(quote, lineEnd - 1); at > first; at = text.lastIndexOf(quote, at - 1)) {
    if (behind(at) === '#') return at
    if (behind(at) === undefined) atEnd ??= at
  }
  return atEnd ?? first
}

/** A name without braces is letters and digits only; an unset one, and a lone `$`, leaves nothing. */
function substitute(value: string, known: ReadonlyMap<string, string>, environment: Environment): string {
  return value.replace(
    /\\\$|\$\{([^}]*)\}?|\$([A-Za-z0-9]*)/g,
    (match, braced: string | undefined, bare: string | undefined) => {
      if (match === '\\$') return '$'
      const name = braced ?? bare ?? ''
      return environment[name] ?? known.get(name) ?? ''
    },
  )
}
