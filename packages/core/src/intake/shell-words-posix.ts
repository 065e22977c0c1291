import { maxWords } from './limits.ts'
import type { ShellCommand } from './shell-words.ts'

const variable = /\$(?:\{[^}\n]{1,200}\}|[A-Za-z_]\w{0,100}|[0-9@*#?$!-])/y
const hereDocument = /<<(-?)[ \t]{0,8}(["']?)([\w.-]{1,60})\2/y

/** Words of one sh, bash or zsh command. */
export function posixWords(text: string): ShellCommand {
  return new PosixReader(text).read()
}

class PosixReader {
  readonly #text: string
  readonly #words: string[] = []
  readonly #references = new Set<string>()
  readonly #literals = new Set<string>()
  #at = 0
  #word: string | null = null
  #input: string | null = null
  #skipsNext = false
  #takesInput = false
  #document: string | null = null

  constructor(text: string) {
    this.#text = text
  }

  read(): ShellCommand {
    while (this.#at < this.#text.length && this.#words.length < maxWords && this.#step());
    this.#endWord()
    if (this.#document !== null) this.#readDocument(this.#document)
    return {
      words: this.#words,
      references: this.#references,
      literals: this.#literals,
      input: this.#input,
      end: this.#at,
    }
  }

  /** Reads one piece; false at the end of the command. */
  #step(): boolean {
    const char = this.#text.charAt(this.#at)
    if (char === '\\') this.#readBackslash()
    else if (char === "'") this.#readSingle()
    else if (char === '"') this.#readDouble()
    else if (char === '$') this.#readDollar(false)
    else if (char === '`') this.#readSubstitution('`')
    else if (char === ' ' || char === '\t' || char === '\r') this.#skip(1)
    else if (char === '#' && this.#word === null) this.#skipComment()
    else if (char === '<' || char === '>') this.#readRedirection()
    else if (char === '\n' || char === ';' || char === '|' || char === ')' || char === '&') return this.#stop(char)
    else this.#add(char, 1)
    return true
  }

  #add(text: string, length: number): void {
    this.#word = (this.#word ?? '') + text
    this.#at += length
  }

  #skip(length: number): void {
    this.#endWord()
    this.#at += length
  }

  #endWord(): void {
    const word = this.#word
    this.#word = null
    if (word === null) return
    if (this.#takesInput) this.#input = `${word}\n`
    else if (!this.#skipsNext) this.#words.push(word)
    this.#skipsNext = false
    this.#takesInput = false
  }

  #stop(char: string): boolean {
    if (char === '&' && this.#text.charAt(this.#at + 1) === '>') {
      this.#at++
      this.#readRedirection()
      return true
    }
    this.#endWord()
    if (char === '\n') this.#at++
    return false
  }

  #readBackslash(): void {
    const next = this.#text.slice(this.#at + 1, this.#at + 3)
    if (next.startsWith('\n')) this.#at += 2
    else if (next === '\r\n') this.#at += 3
    // Blanks behind the backslash break the continuation in a shell; in a paste they come from the page.
    else if (/^\\[ \t]{1,20}\r?\n[ \t]{0,20}-/.test(this.#text.slice(this.#at, this.#at + 60)))
      this.#at = this.#text.indexOf('\n', this.#at) + 1
    else this.#add(next.charAt(0), 2)
  }

  #readSingle(): void {
    const close = this.#text.indexOf("'", this.#at + 1)
    const end = close === -1 ? this.#text.length : close
    const inner = this.#text.slice(this.#at + 1, end)
    for (const match of inner.slice(0, 16 * 1024).matchAll(/\$(?:\{[A-Za-z_]\w{0,100}\}|[A-Za-z_]\w{0,100})/g))
      this.#literals.add(match[0])
    this.#add(inner, end + 1 - this.#at)
  }

  #readDouble(): void {
    this.#add('', 1)
    while (this.#at < this.#text.length) {
      const char = this.#text.charAt(this.#at)
      if (char === '"') return void this.#at++
      if (char === '$') this.#readDollar(true)
      else if (char === '`') this.#readSubstitution('`')
      else if (char === '\\') this.#readQuotedBackslash()
      else this.#add(char, 1)
    }
  }

  #readQuotedBackslash(): void {
    const next = this.#text.charAt(this.#at + 1)
    if (next === '\n') this.#at += 2
    else if (next !== '' && '$`"\\'.includes(next)) this.#add(next, 2)
    else this.#add('\\', 1)
  }

  #readDollar(isQuoted: boolean): void {
    const next = this.#text.charAt(this.#at + 1)
    if (next === '(') return this.#readSubstitution('$(')
    if (next === "'" && !isQuoted) return this.#readAnsi()
    if (next === '"' && !isQuoted) return void this.#at++
    variable.lastIndex = this.#at
    const found = variable.exec(this.#text)?.[0]
    if (!found) return this.#add('$', 1)
    this.#references.add(found)
    this.#add(found, found.length)
  }

  /** `$(…)` and backticks stay as written, since nobody knows what they print. */
  #readSubstitution(open: '`' | '$('): void {
    const start = this.#at
    let depth = 1
    let at = start + open.length
    for (; at < this.#text.length && depth > 0; at++) {
      const char = this.#text.charAt(at)
      if (open === '`') depth -= char === '`' ? 1 : 0
      else depth += char === '(' ? 1 : char === ')' ? -1 : 0
    }
    const found = this.#text.slice(start, at)
    this.#references.add(found)
    this.#add(found, found.length)
  }

  #readAnsi(): void {
    this.#add('', 2)
    while (this.#at < this.#text.length) {
      const char = this.#text.charAt(this.#at)
      if (char === "'") return void this.#at++
      if (char === '\\') this.#readAnsiEscape()
      else this.#add(char, 1)
    }
  }

  #readAnsiEscape(): void {
    const escape = /\\(?:u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/y
    escape.lastIndex = this.#at
    const found = escape.exec(this.#text)
    if (!found) return this.#add('\\', 1)
    const hex = found[1] ?? found[2] ?? found[3]
    const code = hex ? Number.parseInt(hex, 16) : found[4] ? Number.parseInt(found[4], 8) : -1
    if (code >= 0) return this.#add(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', found[0].length)
    const plain: Readonly<Record<string, string>> = {
      n: '\n',
      r: '\r',
      t: '\t',
      a: '\x07',
      b: '\b',
      f: '\f',
      v: '\v',
      e: '\x1b',
      E: '\x1b',
    }
    this.#add(plain[found[5] ?? ''] ?? found[5] ?? '', found[0].length)
  }

  #skipComment(): void {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end === -1 ? this.#text.length : end
  }

  /** `<<< text` and `<<EOF` feed the program; files and descriptors only say where things go. */
  #readRedirection(): void {
    if (this.#word !== null && /^\d$/.test(this.#word)) this.#word = null
    this.#endWord()
    hereDocument.lastIndex = this.#at
    const here = this.#text.startsWith('<<<', this.#at) ? null : hereDocument.exec(this.#text)
    if (here) {
      this.#document = here[3] ?? ''
      this.#at += here[0].length
      return
    }
    this.#takesInput = this.#text.startsWith('<<<', this.#at)
    this.#skipsNext = !this.#takesInput
    const mark = /(?:<<<|>>|>&|<&|>\||<|>)[ \t]{0,20}/y
    mark.lastIndex = this.#at
    this.#at += mark.exec(this.#text)?.[0].length ?? 1
  }

  #readDocument(end: string): void {
    const lines = this.#text.slice(this.#at).split('\n')
    const stop = lines.findIndex((line) => line.trim() === end)
    const kept = stop === -1 ? lines : lines.slice(0, stop)
    this.#input = `${kept.join('\n')}\n`
    this.#at = stop === -1 ? this.#text.length : this.#at + lines.slice(0, stop + 1).join('\n').length
  }
}
