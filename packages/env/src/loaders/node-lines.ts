import { type Assignment, trimmed } from './assignment.ts'
import { type FileText, replaced } from './file-text.ts'

/** How a value was written, for what is done with it afterwards. */
export interface NodeLine extends Assignment {
  readonly quote: '"' | "'" | '`' | 'unclosed' | null
}

/** Every carriage return goes before anything is read, those within a value too. */
export const nodeText = (file: FileText): FileText => replaced(file, /\r/g, '')

const isSpace = (character: string) => character === ' ' || character === '\t' || character === '\n'

/** Where the quote that opens at `start` closes; -1 where it does not. */
export type ClosingQuote = (text: string, start: number, end: number) => number

const nextQuote: ClosingQuote = (text, start, end) => {
  const closing = text.indexOf(text[start] ?? '', start + 1)
  return closing < end ? closing : -1
}

/** The grammar of Node's `--env-file` since 22, which Deno and Vite 8 share: src/node_dotenv.cc. */
export function nodeLines({ text }: FileText, closingQuote: ClosingQuote = nextQuote): NodeLine[] {
  const lines: NodeLine[] = []
  const [first, end] = trimmed(text, 0, text.length, isSpace)
  const indexOf = (wanted: string, from: number) => {
    const found = text.indexOf(wanted, from)
    return found < 0 || found >= end ? -1 : found
  }
  const afterLine = (from: number) => {
    const newline = indexOf('\n', from)
    return newline < 0 ? end : newline + 1
  }
  const skipSpace = (from: number) => trimmed(text, from, end, isSpace)[0]

  for (let at = first; at < end;) {
    if (text[at] === '\n' || text[at] === '#') {
      at = afterLine(at)
      continue
    }
    const equals = indexOf('=', at)
    const newline = indexOf('\n', at)
    if (newline >= 0 && (equals < 0 || newline < equals)) {
      at = skipSpace(newline + 1)
      continue
    }
    if (equals < 0) break
    const written = text.slice(...trimmed(text, at, equals, isSpace))
    at = equals + 1
    if (at === end || text[at] === '\n') {
      lines.push({ name: written, value: '', start: at, end: at, quote: null })
      continue
    }
    at = skipSpace(at)
    if (written === '') continue
    const name = written.startsWith('export ') ? written.slice(7).replace(/^[ \t\n]+/, '') : written
    const value = valueAt(at)
    lines.push({ name, ...value.read })
    at = value.next
  }
  return lines

  /** `next`: where reading goes on. */
  function valueAt(start: number): { read: Omit<NodeLine, 'name'>; next: number } {
    const quote = text[start]
    if (quote !== '"' && quote !== "'" && quote !== '`') return bareValueAt(start)
    const closing = closingQuote(text, start, end)
    if (closing < 0) {
      const after = afterLine(start)
      const stop = after === end && text[end - 1] !== '\n' ? end : after - 1
      return { read: { value: text.slice(start, stop), start, end: stop, quote: 'unclosed' }, next: skipSpace(after) }
    }
    const inner = text.slice(start + 1, closing)
    const value = quote === '"' ? inner.replaceAll('\\n', '\n') : inner
    return { read: { value, start, end: closing + 1, quote }, next: afterLine(closing + 1) }
  }

  function bareValueAt(start: number): { read: Omit<NodeLine, 'name'>; next: number } {
    const newline = indexOf('\n', start)
    const lineEnd = newline < 0 ? end : newline
    const comment = indexOf('#', start)
    const [from, to] = trimmed(text, start, comment < 0 || comment > lineEnd ? lineEnd : comment, isSpace)
    return {
      read: { value: text.slice(from, to), start: from, end: to, quote: null },
      next: skipSpace(afterLine(start)),
    }
  }
}
