/**
 * The regular expressions of provider files, taken apart. A regular expression only says yes or no; to say "two characters
 * too short" or "position 17 cannot be a plus sign" one has to walk its parts.
 */
export type Part =
  | { readonly part: 'set'; readonly allowed: AsciiSet }
  | { readonly part: 'sequence'; readonly parts: readonly Part[] }
  | { readonly part: 'choice'; readonly options: readonly Part[] }
  | { readonly part: 'repeat'; readonly of: Part; readonly min: number; readonly max: number }

/** One entry for each ASCII character: may it stand here? */
export type AsciiSet = readonly boolean[]

const empty: Part = { part: 'sequence', parts: [] }
const sets = new Map<string, AsciiSet>()

/** Null where the pattern uses more than sets, groups, choices and counts; look-ahead is skipped over. */
export function parsePattern(source: string): Part | null {
  const reader = new PatternReader(source)
  const parsed = reader.choice()
  return parsed && reader.atEnd() ? parsed : null
}

class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  atEnd(): boolean {
    return this.#at >= this.#source.length
  }

  choice(): Part | null {
    const options: Part[] = []
    do {
      const option = this.#sequence()
      if (!option) return null
      options.push(option)
    } while (this.#take('|'))
    return options.length === 1 ? (options[0] as Part) : { part: 'choice', options }
  }

  #sequence(): Part | null {
    const parts: Part[] = []
    while (!this.atEnd() && !this.#sees('|') && !this.#sees(')')) {
      const part = this.#counted()
      if (!part) return null
      parts.push(part)
    }
    return { part: 'sequence', parts }
  }

  #counted(): Part | null {
    const of = this.#single()
    const count = this.#match(/\{(\d{1,9})(,?)(\d{0,9})\}\??|[*+?]\??/y)
    if (!of || !count) return of
    if (count[0].startsWith('{')) {
      const min = Number(count[1])
      const max = count[2] === '' ? min : count[3] === '' ? Infinity : Number(count[3])
      return { part: 'repeat', of, min, max }
    }
    const min = count[0].startsWith('+') ? 1 : 0
    return { part: 'repeat', of, min, max: count[0].startsWith('?') ? 1 : Infinity }
  }

  #single(): Part | null {
    if (this.#match(/\^|\$|\\b/y)) return empty
    const group = this.#match(/\((?:\?(?:(:)|[=!]|<[=!]))?/y)
    if (group) {
      const inner = this.choice()
      if (!inner || !this.#take(')')) return null
      return group[0] === '(' || group[1] ? inner : empty
    }
    const text = this.#match(/\[(?:\\.|[^\]\\])+\]|\\[dwsDWS]|\\[^a-zA-Z0-9]|\.|[^\\()[\]{}*+?|^$]/y)?.[0]
    return text === undefined ? null : { part: 'set', allowed: asciiSet(text) }
  }

  #sees(character: string): boolean {
    return this.#source[this.#at] === character
  }

  #take(character: string): boolean {
    if (!this.#sees(character)) return false
    this.#at += 1
    return true
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)
    if (found) this.#at = pattern.lastIndex
    return found
  }
}

function asciiSet(source: string): AsciiSet {
  const known = sets.get(source)
  if (known) return known
  const one = new RegExp(`^${source}$`)
  const allowed = Array.from({ length: 128 }, (_, code) => one.test(String.fromCharCode(code)))
  sets.set(source, allowed)
  return allowed
}

export interface Lengths {
  readonly min: number
  readonly max: number
}

/** Shortest and longest text that fits. */
export function lengthsOf(part: Part): Lengths {
  switch (part.part) {
    case 'set':
      return { min: 1, max: 1 }
    case 'sequence':
      return part.parts
        .map(lengthsOf)
        .reduce((sum, one) => ({ min: sum.min + one.min, max: sum.max + one.max }), { min: 0, max: 0 })
    case 'choice': {
      const all = part.options.map(lengthsOf)
      return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) }
    }
    case 'repeat': {
      const { min, max } = lengthsOf(part.of)
      return { min: min * part.min, max: max === 0 ? 0 : max * part.max }
    }
  }
}

/** Every length the alternatives of a pattern allow, where they are few; otherwise shortest and longest. */
export function lengthChoices(part: Part): readonly Lengths[] {
  if (part.part === 'choice') return part.options.flatMap(lengthChoices)
  if (part.part !== 'sequence') return [lengthsOf(part)]
  return part.parts.reduce<readonly Lengths[]>(
    (sums, one) => {
      const next = sums.flatMap((sum) =>
        lengthChoices(one).map(({ min, max }) => ({ min: sum.min + min, max: sum.max + max })),
      )
      return next.length > 12
        ? [{ min: Math.min(...next.map(({ min }) => min)), max: Math.max(...next.map(({ max }) => max)) }]
        : next
    },
    [{ min: 0, max: 0 }],
  )
}

export interface Walk {
  /** Offset of the first character that cannot stand where it is; the text's length when all of it can. */
  readonly stoppedAt: number
  /** What could have stood there instead; where the pattern was over and text is left, whatever it has anywhere. */
  readonly allowed: AsciiSet | null
}

/** Follows the text through the pattern as far as any path leads. */
export function walk(part: Part, text: string): Walk {
  const walker = new Walker(text)
  const end = Math.max(-1, ...walker.step(part, new Set([0])))
  // Behind its end a pattern asks for nothing, so no part of it stops there: what another path stopped at lies before.
  if (end > walker.furthest) return { stoppedAt: end, allowed: end < text.length ? alphabetOf(part) : null }
  return { stoppedAt: walker.furthest, allowed: walker.allowed }
}

/** All characters that vary in a pattern: those of its literals belong to their places. */
function alphabetOf(part: Part): AsciiSet | null {
  switch (part.part) {
    case 'set':
      return part.allowed.filter(Boolean).length > 1 ? part.allowed : null
    case 'sequence':
      return part.parts.reduce<AsciiSet | null>((all, one) => either(all, alphabetOf(one)), null)
    case 'choice':
      return part.options.reduce<AsciiSet | null>((all, one) => either(all, alphabetOf(one)), null)
    case 'repeat':
      return alphabetOf(part.of)
  }
}

/** What one or the other of two sets has. */
export function either(one: AsciiSet | null, other: AsciiSet | null): AsciiSet | null {
  return one && other ? one.map((ok, code) => ok || other[code] === true) : (one ?? other)
}

class Walker {
  furthest = 0
  allowed: AsciiSet | null = null
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  step(part: Part, from: ReadonlySet<number>): ReadonlySet<number> {
    if (from.size === 0) return from
    switch (part.part) {
      case 'set':
        return this.#character(part.allowed, from)
      case 'sequence':
        return part.parts.reduce((at, one) => this.step(one, at), from)
      case 'choice':
        return new Set(part.options.flatMap((option) => [...this.step(option, from)]))
      case 'repeat':
        return this.#repeat(part, from)
    }
  }

  #character(allowed: AsciiSet, from: ReadonlySet<number>): Set<number> {
    const next = new Set<number>()
    for (const at of from) {
      if (at < this.#text.length && allowed[this.#text.charCodeAt(at)]) next.add(at + 1)
      else if (at >= this.furthest) this.#stop(at, allowed)
    }
    return next
  }

  #stop(at: number, allowed: AsciiSet): void {
    this.allowed = at === this.furthest ? either(this.allowed, allowed) : allowed
    this.furthest = at
  }

  #repeat({ of, min, max }: Extract<Part, { part: 'repeat' }>, from: ReadonlySet<number>): ReadonlySet<number> {
    const ends = new Set<number>(min === 0 ? from : [])
    let at = from
    for (let count = 1; count <= Math.min(max, this.#text.length + 1) && at.size > 0; count++) {
      at = this.step(of, at)
      if (count >= min) for (const end of at) ends.add(end)
    }
    return ends
  }
}
