import { partsOf, type Part } from './syntax.ts'

/** Repeats that a class of white space, dots or letters walks through. */
export const plainPumps = ['.', '*', 'a', 'a ', '1', '_', ' ', '\n', '/', '"', 'a_', '=', '-', ';', ':', '\\']
const examplesPerPattern = 12
const mostRepeats = 200

/**
 * What to repeat so that a search with this pattern has to work hard: texts that it nearly matches, cut at several
 * places, so that it begins again and again and goes far each time. The same for the same pattern.
 */
export function pumpsOf(pattern: RegExp): string[] {
  const root = partsOf(pattern)
  const random = randomFrom(pattern.source)
  const pumps = new Set(plainPumps)
  for (let i = 0; i < examplesPerPattern; i++) {
    const example = exampleOf(root, random, i % 3 === 0)
    for (const share of [1, 0.75, 0.5, 0.3]) {
      const cut = example.slice(0, Math.max(1, Math.floor(example.length * share) - (share === 1 ? 1 : 0)))
      if (cut !== '') pumps.add(cut)
    }
  }
  return [...pumps]
}

/** A text of this many characters, ended by one that no pattern wants. */
export function pumped(pump: string, length: number): string {
  return `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length - 1)}\u0001`
}

function exampleOf(part: Part, random: () => number, isLong: boolean): string {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  switch (part.kind) {
    case 'one-of':
      return pick(part.characters) ?? ''
    case 'sequence':
      return part.parts.map((each) => exampleOf(each, random, isLong)).join('')
    case 'either':
      return exampleOf(pick(part.ways) as Part, random, isLong)
    case 'repeat': {
      const most = Math.min(part.most, Math.max(part.least, isLong ? mostRepeats : 3))
      const times = isLong ? most : part.least + Math.floor(random() * (most - part.least + 1))
      return Array.from({ length: times }, () => exampleOf(part.part, random, isLong)).join('')
    }
    case 'look':
    case 'same-again':
      return ''
  }
}

/** Mulberry32, seeded by a text: the same pumps for a pattern in every run. */
function randomFrom(text: string): () => number {
  let state = [...text].reduce(
    (hash, character) => Math.imul(hash ^ character.charCodeAt(0), 16_777_619),
    2_166_136_261,
  )
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
