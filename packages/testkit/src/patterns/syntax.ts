/** What a regular expression is made of, as far as its running time depends on it. */
export type Part =
  | { readonly kind: 'one-of'; readonly characters: readonly string[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'either'; readonly ways: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  /** Looks without consuming: `\b`, `^`, `$` (which see one character) and what stands in a look-around. */
  | { readonly kind: 'look'; readonly part: Part; readonly isWanted: boolean }
  | { readonly kind: 'same-again' }

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
const alphabet: readonly string[] = [...printable, '\n', '\t', '\u00e4']
const nothing: Part = { kind: 'sequence', parts: [] }
const edge: Part = { kind: 'look', part: nothing, isWanted: true }

/** @throws where the pattern holds what no pattern of this project does, such as `\p{…}`. */
export function partsOf({ source }: RegExp): Part {
  return new Reader(source).either()
}

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  either(): Part {
    const ways = [this.#sequence()]
    while (this.#took('|')) ways.push(this.#sequence())
    return ways.length === 1 ? (ways[0] as Part) : { kind: 'either', ways }
  }

  #sequence(): Part {
    const parts: Part[] = []
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at)))
      parts.push(this.#repeated(this.#atom()))
    return { kind: 'sequence', parts }
  }

  #repeated(part: Part): Part {
    const found = this.#take(/([*+?]|\{(\d+)(,?)(\d*)\})\??/y)
    if (!found) return part
    const [, sign = '', from = '0', comma, to] = found
    if (sign === '?') return { kind: 'repeat', part, least: 0, most: 1 }
    if (sign === '*' || sign === '+') return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: Infinity }
    const most = comma === '' ? Number(from) : to ? Number(to) : Infinity
    return { kind: 'repeat', part, least: Number(from), most }
  }

  #atom(): Part {
    const group = this.#take(/\((\?:|\?<?[=!]|\?<\w+>)?(?!\?)/y)
    if (group) return this.#group(group[1] ?? '')
    if (this.#take(/\\[bB]|[\^$]/y)) return edge
    if (this.#take(/\\[1-9]/y)) return { kind: 'same-again' }
    const [one] = this.#take(/\[(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[^pPkc]|[^\\()|]/iy) ?? []
    if (one === undefined) throw new Error(`cannot read ${this.#source} from ${String(this.#at)} on`)
    return { kind: 'one-of', characters: charactersOf(one) }
  }

  #group(opening: string): Part {
    const part = this.either()
    if (!this.#took(')')) throw new Error(`no end of group in ${this.#source}`)
    return /[=!]/.test(opening) ? { kind: 'look', part, isWanted: opening.endsWith('=') } : part
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)
    if (found) this.#at = pattern.lastIndex
    return found
  }

  #took(character: string): boolean {
    const isThere = this.#source.startsWith(character, this.#at)
    if (isThere) this.#at++
    return isThere
  }
}

/** Which characters of the alphabet, and of those that the class itself writes, belong to a class. */
function charactersOf(one: string): string[] {
  if (one === '.' || !/[\\[]/.test(one)) return one === '.' ? printable : [one]
  const belongs = new RegExp(`^(?:${one})$`)
  const written = [
    ...one,
    ...[...one.matchAll(/\\[ux]([0-9a-f]{2,4})/gi)].map(([, hex = '']) => String.fromCharCode(parseInt(hex, 16))),
  ]
  return [...new Set([...alphabet, ...written])].filter((character) => belongs.test(character))
}

/**
 * The most characters that a match and the look-arounds around it can span; infinite where a repeat has no end.
 * A search reads no more than this from each place of the text: one that is finite runs in linear time.
 */
export function reachOf(part: Part): number {
  switch (part.kind) {
    case 'one-of':
      return 1
    case 'sequence':
      return part.parts.reduce((sum, each) => sum + reachOf(each), 0)
    case 'either':
      return Math.max(...part.ways.map(reachOf))
    case 'repeat':
      return reachOf(part.part) === 0 ? 0 : reachOf(part.part) * part.most
    case 'look':
      return 1 + reachOf(part.part)
    case 'same-again':
      return Infinity
  }
}
