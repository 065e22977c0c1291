/** A piece of a shell word: text, a parameter, or something that only a running shell knows. */
export type Piece = { readonly text: string } | Parameter | { readonly unknown: true } | { readonly home: true }

export interface Parameter {
  readonly name: string
  readonly operator: '' | '-' | '=' | '+' | '#'
  /** The operator has a colon before it: an empty value counts as none. */
  readonly emptyIsUnset: boolean
  readonly operand: readonly Piece[]
}

export interface Word {
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
}

/** The shell stops reading the file here; what stood on earlier lines has taken effect. */
export class ShellSyntaxError extends Error {}
/** Shell grammar that sets variables in ways that are not followed here. */
export class ShellProgram extends Error {}

const isMeta = (character: string) => ' \t\n|&;()<>'.includes(character)

/** Reads words as bash does; `at` is where it stands. */
export class ShellWords {
  readonly text: string
  at: number

  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  get next(): string {
    return this.text[this.at] ?? ''
  }

  /** Skips blanks, continued lines and a comment. */
  skipBlanks(): void {
    const blanks = /(?:[ \t]|\\\n)*(?:#[^\n]*)?/y
    blanks.lastIndex = this.at
    this.at += blanks.exec(this.text)?.[0].length ?? 0
  }

  word(): Word {
    const start = this.at
    const pieces: Piece[] = []
    while (this.at < this.text.length && !isMeta(this.next)) pieces.push(...this.#piece(pieces.length === 0))
    return { start, end: this.at, pieces }
  }

  #piece(isFirst: boolean): Piece[] {
    const character = this.next
    this.at++
    switch (character) {
      case '\\':
        return this.at < this.text.length
          ? this.#literal(this.text[this.at++] === '\n' ? '' : (this.text[this.at - 1] ?? ''))
          : this.#literal('\\')
      case "'":
        return this.#literal(this.#until("'"))
      case '"':
        return this.#doubleQuoted()
      case '`':
        this.#backquoted()
        return [{ unknown: true }]
      case '$':
        return this.#dollar(false)
      case '~':
        return isFirst || /[=:]$/.test(this.text.slice(0, this.at - 1)) ? this.#tilde() : this.#literal('~')
      default:
        return this.#literal(character)
    }
  }

  #literal(text: string): Piece[] {
    return [{ text }]
  }

  #until(quote: string): string {
    const closing = this.text.indexOf(quote, this.at)
    if (closing < 0) throw new ShellSyntaxError('A quote is not closed.')
    const inner = this.text.slice(this.at, closing)
    this.at = closing + 1
    return inner
  }

  #doubleQuoted(): Piece[] {
    const pieces: Piece[] = [{ text: '' }]
    for (;;) {
      if (this.at >= this.text.length) throw new ShellSyntaxError('A quote is not closed.')
      const character = this.text[this.at++] ?? ''
      if (character === '"') return pieces
      if (character === '$') pieces.push(...this.#dollar(true))
      else if (character === '`') {
        this.#backquoted()
        pieces.push({ unknown: true })
      } else if (character === '\\') {
        const escaped = this.text[this.at++] ?? ''
        pieces.push({ text: escaped === '\n' ? '' : '$`"\\'.includes(escaped) ? escaped : `\\${escaped}` })
      } else pieces.push({ text: character })
    }
  }

  #backquoted(): void {
    for (; this.at < this.text.length; this.at++) {
      if ('<>|&;()\'"\\'.includes(this.next)) throw new ShellProgram('A command is too involved to be told.')
      if (this.next === '`') {
        this.at++
        return
      }
    }
    throw new ShellSyntaxError('A back-tick is not closed.')
  }

  #tilde(): Piece[] {
    if (/[0-9+-]/.test(this.next)) return [{ unknown: true }] // the folder stack
    // `~name` is the home of a user of that name, and text where there is none.
    return this.next === '' || this.next === '/' || this.next === ':' || isMeta(this.next)
      ? [{ home: true }]
      : this.#literal('~')
  }

  /** Behind a `$`. */
  #dollar(inQuotes: boolean): Piece[] {
    const character = this.next
    if (character === '(' || character === '[') return this.#command()
    if (character === '{') return this.#braced(inQuotes)
    if (!inQuotes && character === "'") return this.#ansiQuoted()
    if (!inQuotes && character === '"') {
      this.at++
      return this.#doubleQuoted()
    }
    const name = /[A-Za-z_]\w*|[0-9*@#?$!-]/y
    name.lastIndex = this.at
    const found = name.exec(this.text)?.[0]
    if (found === undefined) return this.#literal('$')
    this.at += found.length
    return [{ name: found, operator: '', emptyIsUnset: false, operand: [] }]
  }

  #command(): Piece[] {
    const inner = this.next === '(' ? new ShellWords(this.text, this.at + 1) : null
    if (!inner || this.text[this.at + 1] === '(') throw new ShellProgram('Arithmetic is not worked out.')
    for (;;) {
      if (inner.at >= this.text.length) throw new ShellSyntaxError('A "$(" is not closed.')
      if (inner.next === '#' && /[\s;&|(]/.test(this.text[inner.at - 1] ?? '')) inner.skipBlanks()
      else if (inner.next === ')') break
      else if (inner.next === '(' || inner.next === '<') throw new ShellProgram('A command is too involved to be told.')
      else if (isMeta(inner.next)) inner.at++
      else inner.word()
    }
    this.at = inner.at + 1
    return [{ unknown: true }]
  }

  #braced(inQuotes: boolean): Piece[] {
    const head = /\{(?:#([A-Za-z_]\w*|[0-9@*?$!#-])\}|([A-Za-z_]\w*|[0-9]+|[@*#?$!-])(?:(:?)([-=+])|(?=\})))/y
    head.lastIndex = this.at
    const match = head.exec(this.text)
    if (!match) return this.#otherBraced()
    this.at += match[0].length
    if (match[1] !== undefined) return [{ name: match[1], operator: '#', emptyIsUnset: false, operand: [] }]
    const operator = (match[4] ?? '') as Parameter['operator']
    const operand = this.#operand(inQuotes)
    return [{ name: match[2] ?? '', operator, emptyIsUnset: match[3] === ':', operand }]
  }

  #otherBraced(): Piece[] {
    // Prefixes, slices, case, arrays, indirection: valid, and not followed here. The rest is an error when it is expanded.
    if (/^\{!?[A-Za-z_]\w*[:#%/^,@[?]/.test(this.text.slice(this.at, this.at + 300)))
      throw new ShellProgram('An expansion is too involved to be told.')
    throw new ShellProgram('A "${" is not followed by a name.')
  }

  /** Up to the brace that closes it. */
  #operand(inQuotes: boolean): Piece[] {
    const pieces: Piece[] = []
    for (;;) {
      const character = this.next
      if (character === '') throw new ShellSyntaxError('A "${" is not closed.')
      if (character === '}') {
        this.at++
        return pieces
      }
      if (inQuotes && (character === "'" || character === '~')) {
        this.at++
        pieces.push({ text: character })
      } else if (inQuotes && character === '\\') {
        const escaped = this.text[this.at + 1] ?? ''
        this.at += 2
        pieces.push({ text: escaped === '\n' ? '' : '$`"\\}'.includes(escaped) ? escaped : `\\${escaped}` })
      } else if (inQuotes && character === '"')
        throw new ShellProgram('Quotes within quotes within braces are not followed.')
      else pieces.push(...this.#piece(false))
    }
  }

  /** `$'…'`: the escapes of C. */
  #ansiQuoted(): Piece[] {
    let value = ''
    for (this.at++; this.at < this.text.length; this.at++) {
      if (this.next === "'") {
        this.at++
        return this.#literal(value)
      }
      if (this.next !== '\\') {
        value += this.next
        continue
      }
      const escape = /\\(?:([abeEfnrtv\\'"?])|([0-7]{1,3})|x([\da-fA-F]{1,2}))/y
      escape.lastIndex = this.at
      const match = escape.exec(this.text)
      if (!match) throw new ShellProgram('An escape is not followed.')
      this.at += match[0].length - 1
      value +=
        match[1] === undefined
          ? String.fromCharCode(Number.parseInt(match[2] ?? match[3] ?? '', match[2] ? 8 : 16) & 255)
          : (ansi[match[1]] ?? match[1])
    }
    throw new ShellSyntaxError('A quote is not closed.')
  }
}

const ansi: Record<string, string> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}
