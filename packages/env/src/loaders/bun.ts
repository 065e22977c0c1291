import { type Assignment, loaded, trimmed } from './assignment.ts'
import { bytewise, replaced } from './file-text.ts'
import type { Lookup } from './expression.ts'
import { lastOfEach } from './last-of-each.ts'
import type { Environment, Loader } from './loader.ts'
import { ownRecord } from './own-record.ts'

/** The first quote of its kind that no backslash protects closes a value, and what follows it on the line is dropped. */
export const bun: Loader = {
  id: 'bun',
  title: 'Bun 1 (.env, --env-file)',
  source: 'https://bun.com/docs/runtime/environment-variables',
  winner: 'last',
  keepsEnvironment: 'always',

  read(bytes, environment) {
    const file = replaced(bytewise(bytes), /^\xef\xbb\xbf/, '')
    const lines = assignmentsOf(file.text)
    const encoded = ownRecord(
      Object.entries(environment).map(([name, value]) => [name, value && file.encode(value)] as const),
    )
    const expanded = expandFile(lines, encoded)
    return loaded(
      file,
      lastOfEach(lines, ({ name }) => ({ value: expanded[name] ?? '' })),
    )
  },
}

const isSpace = (byte: string) => '\t\v\f \n\r'.includes(byte)

function assignmentsOf(text: string): Assignment[] {
  const found: Assignment[] = []
  for (let at = 0; at < text.length;) {
    const key = keyAt(text, at, true)
    if (!key) at = afterLine(text, skipSpace(text, at))
    else {
      const { next, ...read } = valueAt(text, key.end)
      found.push({ name: key.name, ...read })
      at = next
    }
  }
  return found
}

const skipSpace = (text: string, from: number): number => trimmed(text, from, text.length, isSpace)[0]

function afterLine(text: string, from: number): number {
  const ending = /[\n\r]/.exec(text.slice(from))
  return ending ? from + ending.index + 1 : text.length
}

/** `end`: behind the `=`, or behind the colon and the space that must follow it. */
function keyAt(text: string, from: number, mayExport: boolean): { name: string; end: number } | null {
  const start = mayExport ? skipSpace(text, from) : from
  const name = /[\w.-]*/y
  name.lastIndex = start
  const word = name.exec(text)?.[0] ?? ''
  const end = start + word.length
  const separator = skipSpace(text, end)
  if (word === '' || separator >= text.length) return null
  if (mayExport && word === 'export' && separator > end) {
    const key = keyAt(text, separator, false)
    if (key) return key
  }
  if (text[separator] === '=') return { name: word, end: separator + 1 }
  const follows = text[separator + 1] ?? ''
  return text[separator] === ':' && follows !== '' && isSpace(follows) ? { name: word, end: separator + 2 } : null
}

function valueAt(text: string, from: number): Omit<Assignment, 'name'> & { next: number } {
  const start = skipSpace(text, from)
  const quote = text[start]
  const quoted = quote === '"' || quote === "'" || quote === '`' ? quotedAt(text, start, quote) : null
  if (quoted) return quoted
  if (start >= text.length) return { value: '', start, end: start, next: text.length }
  const stop = /[#\r\n]/.exec(text.slice(from))
  const next = stop ? from + stop.index : text.length
  const [first, end] = trimmed(text, from, next, isSpace)
  return { value: text.slice(first, end), start: first, end, next }
}

function quotedAt(text: string, start: number, quote: string): (Omit<Assignment, 'name'> & { next: number }) | null {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === quote)
      return { value: unescape(text.slice(start + 1, at), quote), start, end: at + 1, next: afterLine(text, at + 1) }
  }
  return null
}

const unescape = (value: string, quote: string): string => {
  const pattern = quote === '"' ? /\\[^]|\r\n?/g : /\r\n?/g
  return value.replace(pattern, (match) =>
    match[0] === '\r' || match === '\\n' ? '\n' : match === '\\r' ? '\r' : match,
  )
}

/** Variable after variable in the order of the file, so that a later one is met unexpanded. */
function expandFile(lines: readonly Assignment[], environment: Environment): Record<string, string> {
  const known = ownRecord(lines.map(({ name, value }) => [name, value] as const))
  for (const name of new Set(lines.map((line) => line.name))) {
    known[name] = expand(known[name] ?? '', (wanted) => environment[wanted] ?? known[wanted])
  }
  return known
}

/** How deep defaults may hold defaults. */
const deepest = 200

/** From left to right. What is no reference, a `${` without its brace among it, stays as it is. */
function expand(value: string, lookup: Lookup, depth = 0): string {
  let result = ''
  for (let at = 0; at < value.length;) {
    const reference = /\\\$|\$\{|\$(\w+)/y
    reference.lastIndex = at
    const match = reference.exec(value)
    const closing = match?.[0] === '${' ? closingBrace(value, at + 2) : null
    if (!match) result += value[at++]
    else if (match[0] === '\\$') {
      result += '$'
      at += 2
    } else if (match[1] !== undefined) {
      result += lookup(match[1]) ?? ''
      at += match[0].length
    } else if (closing === null) return result + value.slice(at)
    else {
      result += braced(value.slice(at + 2, closing), lookup, depth)
      at = closing + 1
    }
  }
  return result
}

function braced(inner: string, lookup: Lookup, depth: number): string {
  const [, name = '', rest = ''] = /^(\w*)([^]*)$/.exec(inner) ?? []
  if (rest !== '' && !rest.startsWith(':-')) return `\${${inner}}`
  const fallback = rest.slice(2)
  return lookup(name) ?? (depth < deepest ? expand(fallback, lookup, depth + 1) : fallback)
}

function closingBrace(value: string, from: number): number | null {
  let open = 1
  for (let at = from; at < value.length; at++) {
    if (value[at] === '\\' && at + 1 < value.length) at++
    else if (value[at] === '$' && value[at + 1] === '{') {
      open++
      at++
    } else if (value[at] === '}' && --open === 0) return at
  }
  return null
}
