import type { TextFile } from '../text-file.ts'
import type { Span } from '../splice.ts'
import { isEvidentName, type HeaderSite } from './site.ts'

/** One token of a program, blanks and comments left out. */
export interface Token extends Span {
  readonly kind: 'name' | 'string' | 'punctuator' | 'other'
  readonly text: string
  /** Of a string: what stands between its quotes, up to the first expression in it. */
  readonly content: Span | null
  /** Of a string: it holds no expression. */
  readonly isWhole: boolean
  /** Of a string: it can be read as it stands, without escapes. */
  readonly isPlain: boolean
  readonly startsLine: boolean
}

/** What differs between languages. */
export interface Language {
  /** A property may be named without quotes. */
  readonly bareNames: boolean
  /** How a name that cannot stand bare is written. */
  readonly quoteName: (name: string) => string
  readonly wrap: (value: string, word: string) => readonly [before: string, after: string] | null
}

const opening = new Set(['{', '[', '(', '${'])
const closing = new Set(['}', ']', ')'])
const setters = new Set([
  'set',
  'append',
  'header',
  'setHeader',
  'setRequestHeader',
  'add_header',
  'putheader',
  'addHeader',
])

/** Every header that a program names in a literal together with its value. */
export function headerSitesIn(file: TextFile, tokens: readonly Token[], language: Language): HeaderSite[] {
  return tokens.flatMap((token, at) => {
    const name = nameOf(file, token, language)
    if (name === null) return []
    const from = valueStart(tokens, at, name)
    const site = from === null ? null : siteAt(file, tokens, at, from, name, language)
    return site ?? []
  })
}

function nameOf(file: TextFile, token: Token, { bareNames }: Language): string | null {
  const { kind, text, content, isWhole, isPlain } = token
  if (kind === 'string') return isWhole && isPlain && content ? file.text.slice(content.start, content.end) : null
  return kind === 'name' && bareNames ? text : null
}

/** Index of the first token of the value that goes with the name at `at`; null where the name is no header. */
function valueStart(tokens: readonly Token[], at: number, name: string): number | null {
  const text = (offset: number): string => tokens[at + offset]?.text ?? ''
  const isString = tokens[at]?.kind === 'string'
  if (text(1) === ':' && (text(-1) === '{' || text(-1) === ',')) {
    const brace = enclosing(tokens, at, '{')
    if (brace === null || isTypeOrPattern(tokens, brace)) return null
    return isEvidentName(name) || isHeaders(tokens, brace) ? at + 2 : null
  }
  if (isString && text(-1) === '[' && text(1) === ']' && text(2) === '=')
    return isEvidentName(name) || /headers/i.test(text(-2)) ? at + 3 : null
  if (!isString && text(-1) === '.' && text(1) === '=') return /headers|common/i.test(text(-2)) ? at + 2 : null
  if (isString && text(1) === ',' && text(-1) === '(' && setters.has(text(-2)))
    return isEvidentName(name) || /headers/i.test(text(-4)) ? at + 2 : null
  if (isString && text(1) === ',' && (text(-1) === '[' || text(-1) === '(')) return isEvidentName(name) ? at + 2 : null
  return null
}

/** Index of the bracket that the token stands in; null where that is another one than `bracket`. */
function enclosing(tokens: readonly Token[], at: number, bracket: '{' | '('): number | null {
  let depth = 0
  for (let before = at - 1; before >= 0; before--) {
    const { text, kind } = tokens[before] as Token
    if (kind === 'string') continue
    if (closing.has(text)) depth++
    else if (opening.has(text) && depth-- === 0) return text === bracket ? before : null
  }
  return null
}

/** `headers: {`, `headers = {`, `new Headers({`. */
function isHeaders(tokens: readonly Token[], brace: number): boolean {
  return tokens.slice(Math.max(0, brace - 2), brace).some(({ text }) => /headers/i.test(text))
}

/** `interface A {`, `type A = {`, `const { … } = `, `({ … }) =>`: what stands there names a type or a new variable. */
function isTypeOrPattern(tokens: readonly Token[], brace: number): boolean {
  const before = tokens.slice(Math.max(0, brace - 5), brace).map(({ text }) => text)
  if (before.includes('interface') || (before.at(-1) === '=' && before.at(-3) === 'type')) return true
  const close = closeOf(tokens, brace)
  const next = tokens[close + 1]?.text
  if (next === '=' || next === 'of' || next === 'in') return true
  const outer = enclosing(tokens, brace, '(')
  const behind = outer === null ? undefined : tokens[closeOf(tokens, outer) + 1]?.text
  return behind === '=>' || behind === '{'
}

/** Index of the bracket that closes the one at `open`. */
function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    const { text, kind } = tokens[at] as Token
    if (kind === 'string') continue
    if (opening.has(text)) depth++
    else if (closing.has(text) && --depth === 0) return at
  }
  return tokens.length
}

function siteAt(
  file: TextFile,
  tokens: readonly Token[],
  at: number,
  from: number,
  name: string,
  language: Language,
): HeaderSite | null {
  const key = tokens[at] as Token
  const first = tokens[from]
  const past = expressionEnd(tokens, from)
  const last = tokens[past - 1]
  if (!first || !last || past <= from || isTypeAnnotation(tokens, from, past)) return null
  const value = { start: first.start, end: last.end }
  const lead = first.kind === 'string' && first.isPlain && startsText(tokens, from, past) ? first.content : null
  const parts = tokens.slice(from, past)
  return {
    file,
    name,
    nameAt: key.kind === 'string' && key.content ? key.content : { start: key.start, end: key.end },
    writeName: key.kind === 'string' ? (other) => other : (other) => bareOrQuoted(other, language),
    value,
    lead,
    isLiteral: lead !== null && past === from + 1 && first.isWhole,
    wrap: isSimple(parts) ? (word) => language.wrap(file.text.slice(value.start, value.end), word) ?? ['', ''] : null,
  }
}

function bareOrQuoted(name: string, { quoteName }: Language): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteName(name)
}

/** A string at the start of the value is its first text only where it stands alone or something is added to it. */
function startsText(tokens: readonly Token[], from: number, past: number): boolean {
  const next = stringEnd(tokens, from)
  return next >= past || tokens[next]?.text === '+'
}

/** Index behind the string that starts at `from`; the parts of a template are tokens of their own. */
function stringEnd(tokens: readonly Token[], from: number): number {
  if (!tokens[from]?.text.endsWith('${')) return from + 1
  let depth = 1
  for (let at = from + 1; at < tokens.length; at++) {
    const { text, kind } = tokens[at] as Token
    if (kind === 'string' && text.endsWith('${')) depth++
    else if (kind === 'other' && text.startsWith('}') && text.endsWith('`') && --depth === 0) return at + 1
  }
  return tokens.length
}

/** Index behind the last token of the expression that starts at `from`. */
function expressionEnd(tokens: readonly Token[], from: number): number {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const { text, startsLine, kind } = tokens[at] as Token
    if (kind === 'string') continue
    if (opening.has(text)) depth++
    else if (closing.has(text) && depth-- === 0) return at
    else if (depth === 0 && (text === ',' || text === ';')) return at
    else if (depth === 0 && at > from && startsLine && kind === 'name') return at
  }
  return tokens.length
}

const typeNames = new Set([
  'string',
  'number',
  'boolean',
  'any',
  'unknown',
  'never',
  'undefined',
  'null',
  'str',
  'None',
])

function isTypeAnnotation(tokens: readonly Token[], from: number, past: number): boolean {
  const parts = tokens.slice(from, past)
  return parts.some(({ text }) => text === '|') || (parts.length === 1 && typeNames.has(parts[0]?.text ?? ''))
}

/** `key`, `process.env.KEY!`, `os.environ["KEY"]`, `getKey()`: what binds closer than anything that is put before it. */
function isSimple(parts: readonly Token[]): boolean {
  if (parts[0]?.kind !== 'name' || /^(?:await|new|typeof|not|lambda|yield|function|async)$/.test(parts[0].text))
    return false
  let depth = 0
  for (const [index, { kind, text }] of parts.entries()) {
    if (opening.has(text)) depth++
    else if (closing.has(text)) depth--
    else if (depth === 0 && index > 0) {
      const afterDot = /^\??\.$/.test(parts[index - 1]?.text ?? '')
      if (
        !(
          text === '.' ||
          text === '?.' ||
          (text === '!' && index === parts.length - 1) ||
          (kind === 'name' && afterDot)
        )
      )
        return false
    }
  }
  return depth === 0
}
