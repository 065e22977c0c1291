const word = /[a-z][a-z0-9_'-]*|\d{3}(?!\d)/g
const maxWords = 160
const longestWord = 24
/** Most texts have all their first words within this. */
const usualReach = 4096

type Entries = Map<string, Entry>

/** A word or a pair as a term, and the pairs that begin with it. */
interface Entry {
  readonly term: string
  pairs: Entries | null
  /** The number of the text that it was last seen in. */
  seen: number
}

/** So many terms are kept at hand; then it begins anew, so that memory stays flat over any input. */
const mostKept = 1 << 15
const entries = new Map<string, Entries>()
let kept = 0
let texts = 0

/**
 * Words as terms, each once; with pairs, each two words that follow each other too.
 * Texts share most of their words, so the terms are built once and found again.
 * @param zone one letter put before each term, so that the same word counts apart in answer, remarks and code.
 */
export function termsOf(zone: string, words: readonly string[], withPairs: boolean): string[] {
  if (kept > mostKept) forget()
  const known = entryMap(zone)
  const text = ++texts
  const terms: string[] = []
  let previous: Entry | null = null
  for (const found of words) {
    const single = entry(known, found, zone, ':')
    if (see(single, text)) terms.push(single.term)
    if (withPairs && previous) {
      const pair = entry((previous.pairs ??= new Map()), found, previous.term, ' ')
      if (see(pair, text)) terms.push(pair.term)
    }
    previous = single
  }
  return terms
}

function forget(): void {
  entries.clear()
  kept = 0
}

function entryMap(zone: string): Entries {
  let map = entries.get(zone)
  if (!map) entries.set(zone, (map = new Map()))
  return map
}

function entry(map: Entries, found: string, before: string, joint: string): Entry {
  const known = map.get(found)
  if (known) return known
  const made: Entry = { term: before + joint + found, pairs: null, seen: 0 }
  // Not `found` itself: a part of a long text would keep all of it in memory.
  map.set(made.term.slice(-found.length), made)
  kept++
  return made
}

/** True on the first sight of it in this text. */
function see(one: Entry, text: number): boolean {
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
