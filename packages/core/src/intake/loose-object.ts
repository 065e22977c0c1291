import type { Json } from '../model/json.ts'
import { maxLooseDepth } from './limits.ts'

export interface LooseValue {
  /** `undefined` where the text is no printed value. */
  readonly value: Json | undefined
  /** Offset behind the closing bracket, or how far reading went. */
  readonly end: number
  /** The text ended before the bracket closed. */
  readonly isCut: boolean
}

/**
 * Reads an object or list as programs print them: JSON, Python's repr, Node's inspect, Ruby's hash. Bare words become
 * text; `None`, `nil` and `undefined` become null. Anything else, such as a block of code, has no value.
 */
export function readLoose(text: string, start: number, limit: number): LooseValue {
  const reader = new LooseReader(text, start, Math.min(limit, text.length))
  const value = reader.readBracketed(0)
  return { value, end: reader.at, isCut: reader.isCut }
}

const words: Readonly<Record<string, Json>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
  None: null,
  nil: null,
  undefined: null,
  NaN: null,
}
const numberWord = /^-?\d{1,15}(?:\.\d{1,10})?$/
const keyChar = /[\w$.@-]/
// `Headers {`, `Map(1) {`, `[Object: null prototype] {`, `<ref *1> Error {`, `#<Hash {`
const noteForm = /\[(?:Object|Array|Getter|Setter|Circular|Function|AsyncFunction|Symbol|class)[^[\]\n]{0,80}\](?! \{)/y
const plusForm = /\s{0,20}\+\s{0,100}(?=["'`])/y
const dotsForm = /(?:\.{3}|…)(?: \d{1,6} more items?)?/y
const classPrefix =
  /(?:<ref \*\d{1,3}> )?(?:\[[\w: ]{1,40}\]|[A-Z][\w.]{0,60}(?:\(\d{1,6}\))?)(?: \[[\w ]{1,40}\])? (?=[{[])/y

class LooseReader {
  at: number
  isCut = false
  readonly #text: string
  readonly #limit: number

  constructor(text: string, start: number, limit: number) {
    this.#text = text
    this.at = start
    this.#limit = limit
  }

  /** `undefined` means: this is no printed value. */
  readBracketed(depth: number): Json | undefined {
    const open = this.#text.charAt(this.at++)
    if (depth > maxLooseDepth) return undefined
    return open === '{' ? this.#readMembers(depth) : this.#readItems(open === '[' ? ']' : ')', depth)
  }

  #readMembers(depth: number): Json | undefined {
    const object = Object.create(null) as Record<string, Json>
    for (;;) {
      this.#skip(true)
      if (this.at >= this.#limit) return this.#cut(object)
      if (this.#text.charAt(this.at) === '}') return this.#close(object)
      if (this.#skipDots()) continue
      const key = this.#readKey()
      if (key === null || !this.#skipSeparator()) return this.at >= this.#limit ? this.#cut(object) : undefined
      this.#skip(false)
      const value = this.#readValue(depth)
      if (value === undefined) return undefined
      object[key] = value
    }
  }

  #readItems(close: string, depth: number): Json | undefined {
    const items: Json[] = []
    for (;;) {
      this.#skip(true)
      if (this.at >= this.#limit) return this.#cut(items)
      if (this.#text.charAt(this.at) === close) return this.#close(items)
      if (this.#skipDots()) continue
      const value = this.#readValue(depth)
      if (value === undefined) return undefined
      items.push(value)
    }
  }

  #cut<Value extends Json>(value: Value): Value | undefined {
    this.isCut = true
    return Object.keys(value as object).length > 0 ? value : undefined
  }

  #close<Value>(value: Value): Value {
    this.at++
    return value
  }

  #readValue(depth: number): Json | undefined {
    const char = this.#text.charAt(this.at)
    if (char === '{' || char === '(') return this.readBracketed(depth + 1)
    if (this.#startsString()) return this.#readJoined()
    const note = char === '[' ? this.#readNote() : undefined
    if (note !== undefined) return note
    classPrefix.lastIndex = this.at
    const prefix = classPrefix.exec(this.#text)
    if (prefix) {
      this.at += prefix[0].length
      return this.readBracketed(depth + 1)
    }
    return char === '[' ? this.readBracketed(depth + 1) : this.#readWord()
  }

  /** `[Object]`, `[Function: request]`, `[Circular *1]`: what Node prints in place of a value. */
  #readNote(): Json | undefined {
    noteForm.lastIndex = this.at
    const found = noteForm.exec(this.#text)?.[0]
    if (!found) return undefined
    this.at += found.length
    return found
  }

  #startsString(): boolean {
    const char = this.#text.charCodeAt(this.at)
    return (
      isQuote(char) || ((char === 98 || char === 117 || char === 114) && isQuote(this.#text.charCodeAt(this.at + 1)))
    )
  }

  /** A string, or several joined by `+` as Node breaks long lines. */
  #readJoined(): string | undefined {
    let joined = ''
    for (;;) {
      const part = this.#readString()
      if (part === null) return undefined
      joined += part
      plusForm.lastIndex = this.at
      const found = plusForm.exec(this.#text)
      if (!found) return joined
      this.at += found[0].length
    }
  }

  #readString(): string | null {
    if (/[bur]/.test(this.#text.charAt(this.at))) this.at++
    const quote = this.#text.charAt(this.at)
    const start = ++this.at
    for (; this.at < this.#limit; this.at++) {
      const char = this.#text.charAt(this.at)
      if (char === '\\') this.at++
      else if (char === quote) return unescapedText(this.#text.slice(start, this.at++))
    }
    this.isCut = true
    this.at = this.#limit
    return unescapedText(this.#text.slice(start, this.#limit))
  }

  #readKey(): string | null {
    if (this.#startsString()) return this.#readString()
    const start = this.at
    if (this.#text.charAt(this.at) === ':') this.at++
    if (this.#text.startsWith('[Symbol(', this.at)) {
      const end = this.#text.indexOf(']', this.at)
      this.at = end === -1 || end - this.at > 80 ? this.at : end + 1
    }
    while (this.at < this.#limit && keyChar.test(this.#text.charAt(this.at)) && this.at - start < 120) this.at++
    return this.at === start ? null : this.#text.slice(start, this.at)
  }

  #skipSeparator(): boolean {
    this.#skip(false)
    const two = this.#text.slice(this.at, this.at + 2)
    if (two === '=>') this.at += 2
    else if (two.startsWith(':') || two.startsWith('=')) this.at += 1
    else return false
    return true
  }

  /** A number, a known word, or any bare text up to the next comma, bracket or line break. */
  #readWord(): Json | undefined {
    const start = this.at
    while (this.at < this.#limit && this.at - start < 2000 && !/[,}\]\n]/.test(this.#text.charAt(this.at))) {
      if (this.#text.charAt(this.at) === '(') this.#skipCall()
      this.at++
    }
    const word = this.#text.slice(start, this.at).trim()
    if (word === '' || word.includes(';') || word.includes('{')) return undefined
    if (Object.hasOwn(words, word)) return words[word] as Json
    return numberWord.test(word) ? Number(word) : word
  }

  #skipCall(): void {
    const close = this.#text.indexOf(')', this.at)
    if (close !== -1 && close - this.at < 300) this.at = close
  }

  /** Blanks, line breaks printed as `\n`, and commas where they may stand. */
  #skip(commas: boolean): void {
    for (; this.at < this.#limit; this.at++) {
      const code = this.#text.charCodeAt(this.at)
      if (code === 32 || code === 10 || code === 13 || code === 9 || (commas && code === 44)) continue
      if (code === 92 && /[nrt]/.test(this.#text.charAt(this.at + 1))) this.at++
      else return
    }
  }

  #skipDots(): boolean {
    dotsForm.lastIndex = this.at
    const found = dotsForm.exec(this.#text)
    if (found) this.at += found[0].length
    return found !== null
  }
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 96
}

const plainEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '0': '\0' }

function unescapedText(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g,
    (_, unit?: string, byte?: string, char?: string) => {
      const hex = unit ?? byte
      return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (plainEscapes[char ?? ''] ?? char ?? '')
    },
  )
}
