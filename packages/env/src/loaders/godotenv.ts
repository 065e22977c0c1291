import { type Assignment, hasNul, lastOnes, lineAt, loaded, refused, trimmed } from './assignment.ts'
import { bytewise, type FileText, replaced } from './file-text.ts'
import type { Loader } from './loader.ts'

/** `godotenv.Load()`. One line that is not understood and nothing of the file is read. */
export const godotenv: Loader = {
  id: 'godotenv',
  title: 'godotenv 1.5',
  source: 'https://pkg.go.dev/github.com/joho/godotenv',
  winner: 'last',
  keepsEnvironment: 'always',

  read(bytes) {
    const file = replaced(bytewise(bytes), /\r\n/g, '\n')
    const read = statements(file)
    return Array.isArray(read) ? loaded(file, settable(read)) : refused(read.reason, lineAt(file.text, read.at))
  },
}

/** A name whose last value holds a NUL byte is not set, not even to what an earlier line says. */
function settable(assignments: readonly Assignment[]): readonly Assignment[] {
  const unset = new Set(
    lastOnes(assignments)
      .filter(hasNul)
      .map(({ name }) => name),
  )
  return assignments.filter(({ name }) => !unset.has(name))
}

/** Go's unicode.IsSpace, over characters written as UTF-8. */
const anySpace = /(?:[\t-\r ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80)*/y
/** Space within a line: of bytes in a name, of characters elsewhere. */
const isByteSpace = (byte: string) => '\t\v\f\r \x85\xa0'.includes(byte)
const lineSpace = /(?:[\t\v\f\r ]|\xc2[\x85\xa0])*/y
/** A byte of a name: ASCII letters and digits, and whatever is a letter or number when the byte is taken for a character. */
const nameByte = /[\w.\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\xff]/

function statements({ text, decode }: FileText): Assignment[] | { reason: string; at: number } {
  const found: Assignment[] = []
  const known = new Map<string, string>()
  let at = 0
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at
    at += pattern.exec(text)?.[0].length ?? 0
  }
  for (;;) {
    skip(anySpace)
    if (at >= text.length) return found
    if (text[at] === '#') {
      at = text.indexOf('\n', at)
      if (at < 0) return found
      continue
    }
    const start = at
    const prefix = /export(?=[\t\v\f\r ]|\xc2[\x85\xa0])/y
    prefix.lastIndex = at
    if (prefix.test(text)) {
      at += 'export'.length
      skip(lineSpace)
    }
    const nameStart = at
    while (at < text.length && text[at] !== '=' && text[at] !== ':') {
      const byte = text[at] ?? ''
      if (!isByteSpace(byte) && !nameByte.test(byte))
        return { reason: 'A name contains a character that godotenv does not allow.', at }
      at++
    }
    if (nameStart >= text.length) return { reason: 'A line has no name.', at: start }
    const hasSeparator = at < text.length
    // Without a separator the name is empty and what was taken for a name is the value.
    const name = hasSeparator ? goTrimEnd(text.slice(nameStart, at)) : ''
    at = hasSeparator ? at + 1 : nameStart
    skip(lineSpace)
    const value = valueAt(text, at)
    if (!value) return { reason: 'A quote is not closed.', at }
    const { next, expands, ...read } = value
    const final = expands ? expand(read.value, known) : read.value
    known.set(decode(name), final)
    found.push({ name, ...read, value: final })
    at = next
  }
}

const goTrimEnd = (name: string): string =>
  name.replace(
    /(?:[\t-\r ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80)+$/,
    '',
  )

function valueAt(text: string, start: number): (Omit<Assignment, 'name'> & { next: number; expands: boolean }) | null {
  const quote = text[start]
  if (quote !== "'" && quote !== '"') return bareValueAt(text, start)
  let closing = text.indexOf(quote, start + 1)
  while (closing > 0 && text[closing - 1] === '\\') closing = text.indexOf(quote, closing + 1)
  if (closing < 0) return null
  const inner = text.slice(...trimmed(text, start, closing, (character) => character === quote))
  const value = quote === '"' ? unescape(inner) : inner
  return { value, start, end: closing + 1, next: closing + 1, expands: quote === '"' }
}

/** Up to the last of the `#` that have a space before them: earlier ones stay. */
function bareValueAt(text: string, start: number): Omit<Assignment, 'name'> & { next: number; expands: boolean } {
  const rest = /[\n\r]/.exec(text.slice(start))
  const lineEnd = rest ? start + rest.index : text.length
  const line = text.slice(start, lineEnd)
  const comments = [...line.matchAll(/(?<=[\t\v\f\r ]|\xc2[\x85\xa0])#/g)]
  const comment = comments.at(-1)?.index ?? line.length
  const value = line.slice(0, comment).replace(/(?:[\t\v\f\r ]|\xc2[\x85\xa0])+$/, '')
  return { value, start, end: start + value.length, next: lineEnd, expands: true }
}

const unescape = (value: string): string =>
  value
    .replace(/\\([^\n])/g, (match, letter: string) => (letter === 'n' ? '\n' : letter === 'r' ? '\r' : match))
    .replace(/\\([^$])/g, '$1')

/** Only names in capitals, only those set above in the same file. */
function expand(value: string, known: ReadonlyMap<string, string>): string {
  return value.replace(
    /(\\)?\$(\()?\{?([A-Z0-9_]+)?\}?/g,
    (match, escape: string | undefined, _paren: string | undefined, name: string | undefined) => {
      if (escape) return match.slice(1)
      return name ? (known.get(name) ?? '') : match
    },
  )
}
