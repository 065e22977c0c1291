/**
 * Literals of which at least one must occur in every text that a pattern matches; null when none can be told.
 * The technique is that of code search indexes: derive a cheap necessary condition, run the pattern only where it holds.
 */
export function requiredLiterals(pattern: RegExp): readonly string[] | null {
  const literals = new Reader(pattern.source).alternatives()
  return literals && literals.every((literal) => literal.length >= 3) ? literals : null
}

/** What an element of a sequence contributes: a fixed text, a set of required literals, or nothing. */
type Element = { readonly text: string } | { readonly any: readonly string[] | null }

const classEscapes = 'dDwWsSbB'

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): readonly string[] | null {
    const all: string[] = []
    let known = true
    for (;;) {
      const best = this.#sequence()
      if (best === null) known = false
      else all.push(...best)
      if (this.#peek() !== '|') break
      this.#at++
    }
    return known ? [...new Set(all)] : null
  }

  /** The most selective requirement of one sequence: the one whose shortest literal is longest. */
  #sequence(): readonly string[] | null {
    let best: readonly string[] | null = null
    let run = ''
    const consider = (candidate: readonly string[] | null): void => {
      if (candidate && candidate.length <= 24 && shortest(candidate) > (best ? shortest(best) : 0)) best = candidate
    }
    for (;;) {
      const next = this.#peek()
      if (next === undefined || next === '|' || next === ')') break
      const element = this.#element()
      const optional = this.#quantifier()
      if ('text' in element && optional === 'once') {
        run += element.text
        continue
      }
      // `ab+c`: the `b` still belongs to the run before it, what follows starts anew.
      if ('text' in element && optional === 'many') run += element.text
      consider(run === '' ? null : [run])
      run = ''
      if ('any' in element && optional !== 'maybe') consider(element.any)
    }
    consider(run === '' ? null : [run])
    return best
  }

  #element(): Element {
    const char = this.#source[this.#at++] as string
    if (char === '\\') return this.#escape()
    if (char === '[') return this.#class()
    if (char === '(') return this.#group()
    if (char === '.' || char === '^' || char === '$') return { any: null }
    return { text: char }
  }

  #escape(): Element {
    const char = this.#source[this.#at++] as string
    if (char === 'u' || char === 'x') {
      const braced = /^\{[^}]*\}/.exec(this.#source.slice(this.#at))
      this.#at += braced ? braced[0].length : char === 'u' ? 4 : 2
      return { any: null }
    }
    if (char === 'p' || char === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1
    return classEscapes.includes(char) || /[a-z0-9]/i.test(char) ? { any: null } : { text: char }
  }

  #class(): Element {
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    this.#at++
    return { any: null }
  }

  #group(): Element {
    const look = /^\?(?:<?[=!])/.exec(this.#source.slice(this.#at, this.#at + 4))
    const head = /^\?(?::|<?[=!]|<[^>=!]+>)/.exec(this.#source.slice(this.#at))
    if (head) this.#at += head[0].length
    const inner = this.alternatives()
    this.#at++
    return { any: look ? null : inner }
  }

  /** `once`, `maybe` (may be absent) or `many` (present, repeated). */
  #quantifier(): 'once' | 'maybe' | 'many' {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))
    if (!found) return 'once'
    this.#at += found[0].length
    if (found[0].startsWith('+')) return 'many'
    if (found[1] !== undefined && Number(found[1]) > 0) return 'many'
    return 'maybe'
  }

  #peek(): string | undefined {
    return this.#source[this.#at]
  }
}

function shortest(literals: readonly string[]): number {
  return literals.reduce((least, literal) => Math.min(least, literal.length), Infinity)
}
