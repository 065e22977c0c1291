const word = /[a-z][a-z0-9_'-]*|\d{3}(?!\d)/g
const maxWords = 160
const longestWord = 24
/** Most texts have all their first words within this. */
const usualReach = 4096

type Terms = Map<string, Term>

/** A word or a pair of words; the same object for the same term while it is kept at hand. */
export class Term {
  /** One letter for the zone, a colon, and the words. */
  readonly text: string
  /** Those that begin with this word. */
  pairs: Terms | null = null
  /** The number of the text that it was last seen in. */
  seen = 0
  #weigher: object | null = null
  #weight: unknown = null

  constructor(text: string) {
    this.text = text
  }

  /** What `weigh` gives for it, which is asked once as long as the same weigher asks. */
  weighedBy<Weight>(weigher: object, weigh: (text: string) => Weight): Weight {
    if (this.#weigher !== weigher) {
      this.#weight = weigh(this.text)
      this.#weigher = weigher
    }
    return this.#weight as Weight
  }
}

/** So many terms are kept at hand; then it begins anew, so that memory stays flat over any input. */
const mostKept = 1 << 15
const zones = new Map<string, Terms>()
let kept = 0
let texts = 0

/**
 * Words as terms, each once; with pairs, each two words that follow each other too.
 * Texts share most of their words, so the terms are built once and found again.
 * @param zone one letter put before each term, so that the same word counts apart in answer, remarks and code.
 */
export function termsOf(zone: string, words: readonly string[], withPairs: boolean): Term[] {
  if (kept > mostKept) forget()
  const known = wordsOfZone(zone)
  const text = ++texts
  const terms: Term[] = []
  let previous: Term | null = null
  for (const found of words) {
    const single = termFor(known, found, zone, ':')
    if (see(single, text)) terms.push(single)
    if (withPairs && previous) {
      const pair = termFor((previous.pairs ??= new Map()), found, previous.text, ' ')
      if (see(pair, text)) terms.push(pair)
    }
    previous = single
  }
  return terms
}

function forget(): void {
  zones.clear()
  kept = 0
}

function wordsOfZone(zone: string): Terms {
  let words = zones.get(zone)
  if (!words) zones.set(zone, (words = new Map()))
  return words
}

function termFor(terms: Terms, found: string, before: string, joint: string): Term {
  const known = terms.get(found)
  if (known) return known
  const made = new Term(before + joint + found)
  // Not `found` itself: a part of a long text would keep all of it in memory.
  terms.set(made.text.slice(-found.length), made)
  kept++
  return made
}

/** True on the first sight of it in this text. */
function see(one: Term, text: number): boolean {
  if (one.seen === text) return false
  one.seen = text
  return true
}

/** The first words of a folded text. Long random strings are left out: a key is not a word. */
export function firstWords(folded: string): string[] {
  if (folded.length > usualReach) {
    // One more than are wanted: the last one may be cut.
    const near = wordsIn(folded.slice(0, usualReach))
    if (near.length > maxWords) return near.slice(0, maxWords)
  }
  return wordsIn(folded).slice(0, maxWords)
}

function wordsIn(text: string): string[] {
  return (text.match(word) ?? []).filter(({ length }) => length <= longestWord)
}
