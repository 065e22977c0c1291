import { partsOf, type Part } from './syntax.ts'

/**
 * A text that a pattern matches and that holds none of the words, whatever its letter case; null where every match holds one.
 * What the pattern only looks at is taken to be as it wants it, so such a text may be none that it matches after all.
 */
export function evading(pattern: RegExp, words: readonly string[]): string | null {
  const [text] = reached(partsOf(pattern), new Map([['', '']]), new Begun(words)).values()
  return text ?? null
}

/** For each word that the end of a text may be the beginning of: such a text. */
type Ends = ReadonlyMap<string, string>

function reached(part: Part, from: Ends, begun: Begun): Ends {
  switch (part.kind) {
    case 'one-of':
      return begun.after(from, part.characters)
    case 'sequence':
      return part.parts.reduce((ends, each) => reached(each, ends, begun), from)
    case 'either':
      return union(part.ways.map((way) => reached(way, from, begun)))
    case 'repeat':
      return repeated(part, from, begun)
    case 'look':
      return from
    case 'same-again':
      throw new Error('what a group matched is not kept')
  }
}

function repeated({ part, least, most }: Part & { kind: 'repeat' }, from: Ends, begun: Begun): Ends {
  let ends = from
  for (let times = 0; times < least; times++) ends = reached(part, ends, begun)
  for (let times = least; times < most; times++) {
    const more = union([ends, reached(part, ends, begun)])
    if (more.size === ends.size) break
    ends = more
  }
  return ends
}

function union(all: readonly Ends[]): Ends {
  return new Map(all.toReversed().flatMap((ends) => [...ends]))
}

/** How much of a word each character begins, ends or goes on with. */
class Begun {
  readonly #words: readonly string[]
  readonly #known = new Map<string, string | null>()

  constructor(words: readonly string[]) {
    this.#words = words
  }

  after(ends: Ends, characters: readonly string[]): Ends {
    const next = new Map<string, string>()
    for (const [end, text] of ends)
      for (const character of characters) {
        const now = this.#with(end + character.toLowerCase())
        if (now !== null && !next.has(now)) next.set(now, text + character)
      }
    return next
  }

  /** The longest end of a text that a word begins with; null where the text ends with a word. */
  #with(text: string): string | null {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const isHeld = this.#words.some((word) => text.endsWith(word))
    const ends = Array.from(text, (_, at) => text.slice(at))
    const end = isHeld ? null : (ends.find((one) => this.#words.some((word) => word.startsWith(one))) ?? '')
    this.#known.set(text, end)
    return end
  }
}
