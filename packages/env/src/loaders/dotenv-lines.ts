import { type Assignment, trimmed } from './assignment.ts'
import { characters, type FileText, replaced } from './file-text.ts'

/*
 * The grammar that npm dotenv has had since version 15, and with it dotenv-expand, dotenvx and Next.js:
 *   [export] NAME = value   or   [export] NAME: value
 * A value is quoted as a whole, or runs to `#` or the line's end. Space around it may hold line breaks, so that
 * a name may stand on one line and its `=` on the next.
 */
const quoted = (quote: string) => String.raw`\s*${quote}(?:\\${quote}|[^${quote}])*${quote}`
const indent = String.raw`^[^\S\n\u2028\u2029]*`
const name = String.raw`(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)`
const value = `(${["'", '"', '`'].map(quoted).join('|')}|[^#\\r\\n]+)?`
const ending = String.raw`\s*(?:#.*)?$`
const line = new RegExp(indent + name + value + ending, 'dgm')

const isSpace = (character: string) => /\s/.test(character)

export interface DotenvLine extends Assignment {
  /** The first character of the value where that is a quote, even one that is not closed. */
  readonly quote: string
}

/** Undoes what the loader undoes within double quotes. */
export type Unescape = (value: string, quote: string) => string

export const lineBreaksInDoubleQuotes: Unescape = (value, quote) =>
  quote === '"' ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value

export const dotenvText = (bytes: Uint8Array): FileText => withLineFeeds(characters(bytes))

export const withLineFeeds = (file: FileText): FileText => replaced(file, /\r\n?/g, '\n')

export function dotenvLines({ text }: FileText, unescape: Unescape = lineBreaksInDoubleQuotes): DotenvLine[] {
  return Array.from(text.matchAll(line), (match) => {
    const [from, to] = match.indices?.[2] ?? [match.index + match[0].length, match.index + match[0].length]
    const [start, end] = trimmed(text, from, to, isSpace)
    const written = text.slice(start, end)
    const quote = /^["'`]/.exec(written)?.[0] ?? ''
    const bare = written.replace(/^(['"`])([\s\S]*)\1$/gm, '$2')
    return { name: match[1] ?? '', value: unescape(bare, quote), start, end, quote }
  })
}
