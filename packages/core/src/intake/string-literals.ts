import { maxKeyLength } from './limits.ts'

/** A quoted text in code, with the name that code gives it. */
export interface StringLiteral {
  /** Variable, field, keyword argument or header name before it; null when there is none. */
  readonly name: string | null
  readonly value: string
}

const maxLiterals = 500

/** Quoted texts of a few code lines, in any language whose strings stand in quotes. Linear. */
export function readLiterals(code: string): readonly StringLiteral[] {
  const found: StringLiteral[] = []
  let last: { readonly value: string; readonly end: number } | null = null
  for (let at = nextQuote(code, 0); at !== -1 && found.length < maxLiterals;) {
    const end = endOfLiteral(code, at)
    if (end === -1) {
      at = nextQuote(code, at + 1)
      continue
    }
    const value = unescaped(code.slice(at + 1, end))
    const name: string | null =
      nameBefore(code, at) ?? (last && isName(last.value) && leadsTo(code, last.end + 1, at) ? last.value : null)
    found.push({ name, value })
    last = { value, end }
    at = nextQuote(code, end + 1)
  }
  return found
}

function nextQuote(code: string, from: number): number {
  for (let i = from; i < code.length; i++) {
    const char = code.charCodeAt(i)
    if (char === 34 || char === 39 || char === 96) return i
  }
  return -1
}

/** Index of the closing quote on the same line; -1 for an apostrophe or a quote that stays open. */
function endOfLiteral(code: string, start: number): number {
  const quote = code.charCodeAt(start)
  const limit = Math.min(code.length, start + maxKeyLength)
  for (let i = start + 1; i < limit; i++) {
    const char = code.charCodeAt(i)
    if (char === 92) i++
    else if (char === quote) return i
    else if (char === 10) return -1
  }
  return -1
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(
    /\\(?:([nrt\\"'`])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/g,
    (whole, plain: string | undefined, byte: string | undefined, unit: string | undefined) => {
      if (plain) return plain === 'n' ? '\n' : plain === 'r' ? '\r' : plain === 't' ? '\t' : plain
      const hex = byte ?? unit
      return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : whole
    },
  )
}

/** Reads backwards from a quote: `name =`, `name:`, `name => `, `["name"] =`, with a string prefix such as Python's b or f. */
function nameBefore(code: string, quote: number): string | null {
  let at = quote - 1
  if (/[rbfuRBFU@$]/.test(code.charAt(at)) && /[\s=:(,[{]/.test(code.charAt(at - 1))) at--
  at = skipBlanks(code, at)
  const mark = code.charAt(at)
  if (mark === '>' && code.charAt(at - 1) === '=') at -= 2
  else if (mark === '=' || mark === ':') at -= code.charAt(at - 1) === ':' ? 2 : 1
  else return null
  at = skipBlanks(code, at)
  while (/["'`\])]/.test(code.charAt(at))) at--
  const end = at + 1
  while (at >= 0 && end - at < 100 && /[\w$.-]/.test(code.charAt(at))) at--
  const name = code.slice(at + 1, end)
  return name === '' ? null : name
}

function skipBlanks(code: string, from: number): number {
  let at = from
  while (at >= 0 && from - at < 40 && /[ \t]/.test(code.charAt(at))) at--
  return at
}

/** A whole header line before another text is no name of it: `curl -H "Accept: text/html" "https://…"`. */
function isName(literal: string): boolean {
  return !/:\s/.test(literal)
}

/** Between a name literal and its value stand only these: `set("x-api-key", "…")`, `"token" => "…"`. */
function leadsTo(code: string, from: number, to: number): boolean {
  return to - from <= 40 && /^[\s,:=>)\]]+(?:[rbfuRBFU@$])?$/.test(code.slice(from, to))
}
