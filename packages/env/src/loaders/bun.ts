import { type Assignment, loaded, trimmed } from './assignment.ts'
import { bytewise, replaced } from './file-text.ts'
import { lastOfEach } from './last-of-each.ts'
import type { Environment, Loader } from './loader.ts'
import { ownRecord } from './own-record.ts'

/** Looks at bytes, so that it takes the second byte of some letters (`à`) for a space at the end of a value. */
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

const isSpace = (byte: string) => '\t\v\f \xa0\n\r'.includes(byte)

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

/** A quote closes the value only where nothing but a comment follows it on its line. */
function quotedAt(text: string, start: number, quote: string): (Omit<Assignment, 'name'> & { next: number }) | null {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === quote) {
      const next = skipSpace(text, at + 1)
      if (next >= text.length || text[next] === '#' || /[\n\r]/.test(text.slice(at + 1, next))) {
        return { value: unescape(text.slice(start + 1, at), quote), start, end: at + 1, next }
      }
    }
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
    known[name] = expandFromTheEnd(known[name] ?? '', (wanted) => environment[wanted] ?? known[wanted])
  }
  return known
}

/** From right to left; a backslash before a dollar goes, other ones stay. A lone `$` leaves nothing unless it ends the value. */
function expandFromTheEnd(value: string, lookup: (name: string) => string | undefined): string {
  let result = ''
  let last = value.length
  for (let at = value.length - 2; at >= 0; at--) {
    if (value[at] !== '$') continue
    if (value[at - 1] === '\\') {
      result = value.slice(at, last) + result
      at--
    } else {
      const match = /^\$\{?(\w*)(?::-([^}\\]*))?\}?/.exec(value.slice(at, undefined))
      const [whole = '', name = '', fallback = ''] = match ?? []
      result = (lookup(name) ?? fallback) + value.slice(at + whole.length, Math.max(last, at + whole.length)) + result
    }
    last = at
  }
  return value.slice(0, last) + result
}
