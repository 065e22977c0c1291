import { type Assignment, lineAt, loaded, refused } from './assignment.ts'
import { ComposeError, substitute } from './compose-template.ts'
import { characters, replaced } from './file-text.ts'
import type { Environment, Loaded } from './loader.ts'

const lineSpace = /[\t\v\f\r \x85\xa0]*/y
const anySpace = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y
const trailingSpace = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/
const notInName = /[^\p{L}\p{N}_.\-[\]\t\v\f\r \x85\xa0=:\n]/u

/** The env files of Docker Compose 2: one line that is not understood and nothing of the file is read. */
export function readComposeFile(bytes: Uint8Array, environment: Environment): Loaded {
  const file = replaced(characters(bytes), /^\ufeff/, '')
  const scanner = new Scanner(file.text, environment)
  try {
    scanner.read()
    return loaded(file, scanner.found)
  } catch (error) {
    if (error instanceof ComposeError) return refused(error.message, lineAt(file.text, scanner.at))
    throw error
  }
}

class Scanner {
  readonly found: Assignment[] = []
  readonly #text: string
  readonly #environment: Environment
  readonly #known = new Map<string, string>()
  at = 0

  constructor(text: string, environment: Environment) {
    this.#text = text
    this.#environment = environment
  }

  read(): void {
    while (this.#toStatement()) {
      const start = this.at
      const { name, separator } = this.#name()
      if (name.includes(' ')) throw new ComposeError('A name contains a space.')
      if (separator === '\n') this.#inherit(name, start)
      else this.#assign(name)
    }
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.at
    this.at += pattern.exec(this.#text)?.[0].length ?? 0
  }

  #toStatement(): boolean {
    for (;;) {
      this.#skip(anySpace)
      if (this.#text[this.at] !== '#') return this.at < this.#text.length
      const newline = this.#text.indexOf('\n', this.at)
      this.at = newline < 0 ? this.#text.length : newline
    }
  }

  /** A name, and the `=`, `:` or line feed behind it; at the file's end there is none, and the text is the value of no name. */
  #name(): { name: string; separator: string | undefined } {
    const exported = /export(?=[\t\n\f\r ])/y
    exported.lastIndex = this.at
    if (exported.test(this.#text)) {
      this.at += 'export'.length
      this.#skip(lineSpace)
      if (this.at >= this.#text.length) throw new ComposeError('A line has no name.')
    }
    const rest = this.#text.slice(this.at)
    const length = /[=:\n]/.exec(rest)?.index
    const written = rest.slice(0, length)
    if (notInName.test(written)) throw new ComposeError('A name contains a character that Compose does not allow.')
    if (length === undefined) return { name: '', separator: undefined }
    this.at += length + 1
    const separator = rest[length]
    this.#skip(lineSpace)
    return { name: written.replace(trailingSpace, ''), separator }
  }

  #inherit(name: string, start: number): void {
    const value = this.#environment[name] ?? this.#known.get(name)
    if (value === undefined) return
    this.#known.set(name, value)
    this.found.push({ name, value, start, end: start, origin: 'environment' })
  }

  #assign(name: string): void {
    const start = this.at
    const quote = this.#text[start]
    const value = quote === '"' || quote === "'" ? this.#quoted(quote) : this.#bare()
    this.#known.set(name, value)
    this.found.push({ name, value, start, end: start + this.#written(start).length })
  }

  #written(start: number): string {
    const written = this.#text.slice(start, this.at)
    return /^["']/.test(written) ? written : withoutComment(written)
  }

  #bare(): string {
    const newline = this.#text.indexOf('\n', this.at)
    const line = this.#text.slice(this.at, newline < 0 ? undefined : newline)
    this.at = newline < 0 ? this.#text.length : newline + 1
    return this.#substitute(withoutComment(line))
  }

  #quoted(quote: string): string {
    let value = ''
    for (let at = this.at + 1; at < this.#text.length; at++) {
      const character = this.#text[at] ?? ''
      if (character === quote) {
        this.at = at + 1
        return quote === '"' ? this.#substitute(unescape(value)) : value
      }
      const escaped = character === '\\' ? (this.#text[++at] ?? '') : null
      value += escaped === null ? character : escaped === quote ? quote : `\\${escaped}`
    }
    throw new ComposeError('A quote is not closed.')
  }

  #substitute(value: string): string {
    return substitute(value, (name) => this.#environment[name] ?? this.#known.get(name))
  }
}

const withoutComment = (line: string): string => {
  const comment = line.indexOf(' #')
  return (comment < 0 ? line : line.slice(0, comment)).replace(trailingSpace, '')
}

const named: Record<string, string> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
  $: '$$',
}

/** Octal escapes begin with a zero and need three digits behind it; of others only the zero goes. */
const unescape = (value: string): string =>
  value.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter: string | undefined, digits = '') => {
    if (letter !== undefined) return named[letter] ?? match
    const code = /^[0-7]{3}$/.test(digits) ? Number.parseInt(digits, 8) : Infinity
    return code < 256 ? String.fromCharCode(code) : `\\${digits}`
  })
