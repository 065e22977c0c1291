const word = /[a-z][a-z0-9_'-]*|\d{3}(?!\d)/g
const maxWords = 160
const longestWord = 24
/** Most texts have all their first words within this. */
const usualReach = 4096

/**
 * Words and word pairs of a folded text, each once. Long random strings are left out: a key is not a word.
 * @param zone one letter put before each term, so that the same word counts apart in answer, remarks and code.
 */
export function termsOf(zone: string, folded: string): string[] {
  const terms = new Set<string>()
  let previous = ''
  for (const found of firstWords(folded)) {
    terms.add(`${zone}:${found}`)
    if (previous !== '') terms.add(`${zone}:${previous} ${found}`)
    previous = found
  }
  return [...terms]
}

function firstWords(folded: string): string[] {
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
