import type { Span } from './splice.ts'
import type { TextFile } from './text-file.ts'

/** One line (or several, inside quotes) of an env file that sets a variable. */
export interface Definition {
  readonly file: TextFile
  readonly name: string
  readonly nameAt: Span
  /** Of the value without its quotes; blanks around a bare value belong to it. */
  readonly value: Span
  readonly quote: '"' | "'" | '`' | ''
  /** The whole lines, the last line end included. */
  readonly lines: Span
}

const start = /^(\ufeff?[ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]{0,200})([ \t]*=)/

/** Everything that a file sets, in order. Its quotes are those that every loader knows; inside them lines may end. */
export function definitionsIn(file: TextFile): readonly Definition[] {
  const found: Definition[] = []
  for (let at = 0; at < file.text.length;) {
    const definition = definitionAt(file, at)
    if (definition) found.push(definition)
    at = definition?.lines.end ?? lineEnd(file.text, at).next
  }
  return found
}

function definitionAt(file: TextFile, at: number): Definition | null {
  const { text } = file
  const line = lineEnd(text, at)
  const [whole, before = '', name = ''] = start.exec(text.slice(at, line.end)) ?? []
  if (whole === undefined) return null
  const nameAt = { start: at + before.length, end: at + before.length + name.length }
  const from = at + whole.length
  const quoted = quotedAt(text, from)
  if (quoted) {
    const lines = { start: at, end: lineEnd(text, quoted.value.end + 1).next }
    return { file, name, nameAt, ...quoted, lines }
  }
  return { file, name, nameAt, value: bareValue(file, from, line), quote: '', lines: { start: at, end: line.next } }
}

/** A value in quotes that close, with nothing but a comment behind them. */
function quotedAt(text: string, from: number): Pick<Definition, 'value' | 'quote'> | null {
  const [opening = '', quote] = /^[ \t]*(["'`])/.exec(text.slice(from, from + 200)) ?? []
  if (quote !== '"' && quote !== "'" && quote !== '`') return null
  const first = from + opening.length
  for (let at = first; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      const rest = text.slice(at + 1, lineEnd(text, at).end)
      return /^[ \t]*(?:#.*)?\r?$/.test(rest) ? { quote, value: { start: first, end: at } } : null
    }
  }
  return null
}

/** Up to a comment, which begins behind a blank. A stray carriage return belongs to the value, as in a shell. */
function bareValue({ text, eol }: TextFile, from: number, line: LineEnd): Span {
  const end = eol === '\r\n' && text[line.end - 1] === '\r' ? line.end - 1 : line.end
  const comment = text.slice(from, end).search(/[ \t]+#/)
  return { start: from, end: comment < 0 ? end : from + comment }
}

interface LineEnd {
  /** Offset of the line feed, or the end of the text. */
  readonly end: number
  /** Where the next line starts. */
  readonly next: number
}

function lineEnd(text: string, at: number): LineEnd {
  const end = text.indexOf('\n', at)
  return end < 0 ? { end: text.length, next: text.length } : { end, next: end + 1 }
}
