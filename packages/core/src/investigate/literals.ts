/** What one way to match a pattern needs: of each list at least one text must occur. Empty: nothing is known. */
export type Needs = readonly (readonly string[])[]

/** A single letter occurs everywhere and tells nothing; a typographic quote does not. */
function isTelling(text: string): boolean {
  return text.length > 1 || text > '\u007f'
}

/** A list with more members than this tells too little for what it costs. */
const mostTexts = 48
/** Texts that touch are put together as long as they are no more than these. */
const mostGrown = 8

/**
 * Literals without which a pattern cannot match, for each of its outermost alternatives.
 * The technique is that of code search indexes: derive a cheap necessary condition, run the pattern only where it holds.
 */
export function requiredLiterals(pattern: RegExp): readonly Needs[] {
  return new Reader(pattern.source).alternatives().map(needsOf)
}

/** What a part of a pattern matches: one of a few known texts, or something of which only this much is known. */
type Part = { readonly texts: readonly string[] } | { readonly needs: Needs }

const unknown: Part = { needs: [] }
const nothing: Part = { texts: [''] }

const plain = /[^\\[\](){}.*+?^$|]+(?![*+?{])/y

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Part[] {
    const all = [this.#sequence()]
    while (this.#peek() === '|') {
      this.#at++
      all.push(this.#sequence())
    }
    return all
  }

  #sequence(): Part {
    const run = new Run()
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek())
      run.add(this.#element(), this.#quantifier())
    return run.end()
  }

  #element(): Part {
    const char = this.#source[this.#at++] as string
    if (char === '\\') return this.#escape()
    if (char === '[') return this.#class()
    if (char === '(') return this.#group()
    if (char === '.') return unknown
    if (char === '^' || char === '$') return nothing
    return { texts: [this.#plainText() ?? char] }
  }

  /** The plain characters from the one just read on, up to one that is repeated or optional. */
  #plainText(): string | null {
    plain.lastIndex = this.#at - 1
    const text = plain.exec(this.#source)?.[0] ?? null
    if (text !== null) this.#at = plain.lastIndex
    return text
  }

  #escape(): Part {
    const char = this.#source[this.#at++] as string
    if (char === 'b' || char === 'B') return nothing
    if (char === 'u' || char === 'x') return { texts: [this.#codePoint(char === 'u' ? 4 : 2)] }
    if (char === 'p' || char === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1
    return /[a-z0-9]/i.test(char) ? unknown : { texts: [char] }
  }

  #codePoint(digits: number): string {
    const hex = this.#source.slice(this.#at, this.#at + digits)
    this.#at += digits
    return String.fromCharCode(parseInt(hex, 16))
  }

  /** A class of a few characters is one of these texts. */
  #class(): Part {
    const isNegated = this.#peek() === '^'
    const members: Part[] = []
    while (this.#peek() !== ']') {
      const isRange = this.#peek() === '-' && members.length > 0 && this.#source[this.#at + 1] !== ']'
      const char = this.#source[this.#at++] as string
      members.push(isRange ? unknown : char === '\\' ? this.#escape() : { texts: [char] })
    }
    this.#at++
    return isNegated ? unknown : oneOf(members)
  }

  #group(): Part {
    const head = /^\?(?::|<?[=!]|<[^>=!]+>)/.exec(this.#source.slice(this.#at))?.[0] ?? ''
    this.#at += head.length
    const inner = this.alternatives()
    this.#at++
    // What a look-around sees is not part of what stands around it: the texts on both sides of it touch.
    return /[=!]$/.test(head) ? nothing : oneOf(inner)
  }

  /** How often an element stands there: `once`, `maybe`, `any` number of times, or `many` (at least once). */
  #quantifier(): Times {
    const next = this.#peek()
    if (next === undefined || !'*+?{'.includes(next)) return 'once'
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))
    if (!found) return 'once'
    this.#at += found[0].length
    if (found[0].startsWith('?')) return 'maybe'
    return found[0].startsWith('+') || Number(found[1]) > 0 ? 'many' : 'any'
  }

  #peek(): string | undefined {
    return this.#source[this.#at]
  }
}

type Times = 'once' | 'maybe' | 'any' | 'many'

/** Puts the parts of a sequence together: texts that touch grow into longer ones as long as they stay few. */
class Run {
  #texts: readonly string[] = ['']
  readonly #needs: (readonly string[])[] = []
  #isWhole = true

  add(part: Part, times: Times): void {
    if (times === 'any' || !('texts' in part)) {
      this.#cut([''])
      if ('needs' in part && times !== 'any' && times !== 'maybe') this.#needs.push(...part.needs)
      return
    }
    this.#append(times === 'maybe' ? ['', ...part.texts] : part.texts)
    // `ab+c` holds `ab` and `bc`.
    if (times === 'many') this.#cut(part.texts)
  }

  end(): Part {
    if (this.#isWhole) return { texts: this.#texts }
    this.#cut([''])
    return { needs: this.#needs }
  }

  #append(texts: readonly string[]): void {
    const [only = ''] = texts
    if (this.#texts.length * texts.length > mostGrown) this.#cut(texts)
    else if (texts.length === 1) this.#texts = this.#texts.map((before) => before + only)
    else this.#texts = this.#texts.flatMap((before) => texts.map((text) => before + text))
  }

  /** What is known ends here; what follows begins with one of these texts. */
  #cut(next: readonly string[]): void {
    this.#needs.push(...listed(this.#texts))
    this.#texts = next
    this.#isWhole = false
  }
}

function needsOf(part: Part): Needs {
  return 'texts' in part ? listed(part.texts) : part.needs
}

function listed(texts: readonly string[]): Needs {
  return texts.length <= mostTexts && texts.every(isTelling) ? [withoutImplied(texts)] : []
}

function oneOf(parts: readonly Part[]): Part {
  const [only] = parts
  if (parts.length === 1 && only) return only
  if (parts.every((part) => 'texts' in part)) return { texts: parts.flatMap(({ texts }) => texts) }
  const all = parts.flatMap((part) => mostTelling(needsOf(part)))
  return parts.every((part) => needsOf(part).length > 0) ? { needs: listed(all) } : unknown
}

/** The list whose shortest text is longest. */
function mostTelling(needs: Needs): readonly string[] {
  return needs.reduce((best, list) => (shortest(list) > shortest(best) ? list : best), needs[0] ?? [])
}

function shortest(texts: readonly string[]): number {
  return texts.reduce((least, text) => Math.min(least, text.length), Infinity)
}

/** Where a longer text occurs, a shorter one inside it does too: the shorter one is enough. */
function withoutImplied(texts: readonly string[]): string[] {
  if (texts.length === 1) return [...texts]
  const distinct = [...new Set(texts)]
  return distinct.filter((text) => !distinct.some((other) => other !== text && text.includes(other)))
}
