import { maxWords } from './limits.ts'
import { splitArguments } from './shell-words-cmd.ts'
import type { ShellCommand } from './shell-words.ts'

const variable = /\$(?:env:\w{1,100}|\{[^}\n]{1,100}\}|[A-Za-z_]\w{0,100}|\([^()\n]{0,200}\))/y
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1b',
}

/** Words of one PowerShell command that runs a program. */
export function powershellWords(text: string): ShellCommand {
  return new PowershellReader(text).read()
}

class PowershellReader {
  readonly #text: string
  readonly #words: string[] = []
  readonly #references = new Set<string>()
  readonly #literals = new Set<string>()
  #at = 0
  #word: string | null = null

  constructor(text: string) {
    this.#text = text
  }

  read(): ShellCommand {
    while (this.#at < this.#text.length && this.#words.length < maxWords && this.#step());
    this.#endWord()
    return { words: this.#words, references: this.#references, literals: this.#literals, input: null, end: this.#at }
  }

  #step(): boolean {
    const char = this.#text.charAt(this.#at)
    if (char === '`') this.#readBacktick()
    else if (char === "'") this.#readSingle()
    else if (char === '"') this.#readDouble()
    else if (char === '$') this.#readVariable()
    else if (char === '@' && /^@["']\r?\n/.test(this.#text.slice(this.#at, this.#at + 4))) this.#readHereString()
    else if (char === ' ' || char === '\t' || char === '\r') this.#endAt(1)
    else if (char === '\n' || char === ';' || char === '|' || char === '&' || char === '>') return this.#stop(char)
    else this.#add(char, 1)
    return true
  }

  #add(text: string, length: number): void {
    this.#word = (this.#word ?? '') + text
    this.#at += length
  }

  #endAt(length: number): void {
    this.#endWord()
    this.#at += length
    // Everything behind the stop-parsing mark goes to the program as it stands.
    if (this.#words.at(-1) === '--%') this.#readVerbatim()
  }

  /** Before PowerShell 7.3 a quote had to be written `\"` to reach the program. */
  #endWord(): void {
    if (this.#word !== null) this.#words.push(this.#word.replaceAll('\\"', '"'))
    this.#word = null
  }

  #stop(char: string): boolean {
    // A leading `&` is the call operator.
    if (char === '&' && this.#words.length === 0 && this.#word === null) return this.#at++ >= 0
    this.#endWord()
    if (char === '\n') this.#at++
    return false
  }

  #readVerbatim(): void {
    const stop = this.#text.indexOf('\n', this.#at)
    const end = stop === -1 ? this.#text.length : stop
    this.#words.pop()
    this.#words.push(...splitArguments(this.#text.slice(this.#at, end)))
    this.#at = end
  }

  #readBacktick(): void {
    const joint = /`[ \t]{0,20}\r?\n/y
    joint.lastIndex = this.#at
    const found = joint.exec(this.#text)?.[0]
    if (found) {
      this.#endWord()
      this.#at += found.length
      return
    }
    const next = this.#text.charAt(this.#at + 1)
    this.#add(escapes[next] ?? next, 2)
  }

  #readSingle(): void {
    let at = this.#at + 1
    for (; at < this.#text.length; at++) {
      if (this.#text.charAt(at) !== "'") continue
      if (this.#text.charAt(at + 1) !== "'") break
      at++
    }
    const inner = this.#text.slice(this.#at + 1, at)
    for (const match of inner.slice(0, 16 * 1024).matchAll(/\$(?:env:)?[A-Za-z_]\w{0,100}/g))
      this.#literals.add(match[0])
    this.#add(inner.replaceAll("''", "'"), at + 1 - this.#at)
  }

  #readDouble(): void {
    this.#add('', 1)
    while (this.#at < this.#text.length) {
      const char = this.#text.charAt(this.#at)
      if (char === '"' && this.#text.charAt(this.#at + 1) === '"') this.#add('"', 2)
      else if (char === '"') return void this.#at++
      else if (char === '`') this.#readBacktickInQuotes()
      else if (char === '$') this.#readVariable()
      else if (char === '\\' && this.#text.charAt(this.#at + 1) === '`' && this.#text.charAt(this.#at + 2) === '"')
        this.#add('"', 3)
      else this.#add(char, 1)
    }
  }

  #readBacktickInQuotes(): void {
    const next = this.#text.charAt(this.#at + 1)
    this.#add(next === '\n' ? '' : (escapes[next] ?? next), 2)
  }

  #readVariable(): void {
    variable.lastIndex = this.#at
    const found = variable.exec(this.#text)?.[0]
    if (!found) return this.#add('$', 1)
    this.#references.add(found)
    this.#add(found, found.length)
  }

  #readHereString(): void {
    const quote = this.#text.charAt(this.#at + 1)
    const start = this.#text.indexOf('\n', this.#at) + 1
    const close = this.#text.indexOf(`\n${quote}@`, start - 1)
    const end = close === -1 ? this.#text.length : close
    this.#add(this.#text.slice(start, Math.max(start, end)), Math.min(this.#text.length, end + 3) - this.#at)
  }
}
