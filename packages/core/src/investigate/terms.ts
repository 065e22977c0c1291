const word = /[a-z][a-z0-9_'-]*|\d{3}(?!\d)/g
const maxWords = 160
const longestWord = 24
/** Most texts have all their first words within this. */
const usualReach = 4096

/** The first words of the parts of a text that people and servers put words into. */
export interface SaidWords {
  readonly answer: readonly string[]
  readonly remarks: readonly string[]
  /** Of code and configuration. */
  readonly setup: readonly string[]
}

/** The zone of terms that count wherever they stand. */
export const anywhere = 'w:'

/**
 * Every word tells something by itself (`w`) and something more by where it stands (`a`, `r`, `c`); pairs of neighbours are
 * too rare to be told apart. A term that comes again is visited again.
 * @param visit is given the zone and the words of each term; the second is empty where it is one word.
 */
export function eachTerm(
  { answer, remarks, setup }: SaidWords,
  visit: (zone: string, first: string, second: string) => void,
): void {
  for (const word of answer) visit('a:', word, '')
  for (const word of remarks) visit('r:', word, '')
  for (const word of setup) visit('c:', word, '')
  let previous = ''
  for (const words of [answer, remarks, setup])
    for (const word of words) {
      visit(anywhere, word, '')
      if (previous !== '') visit(anywhere, previous, word)
      previous = word
    }
}

/** All terms as the keys of their weights, each once, in order of first sight. */
export function termsOf(words: SaidWords): string[] {
  const terms = new Set<string>()
  eachTerm(words, (zone, first, second) => terms.add(second === '' ? zone + first : `${zone}${first} ${second}`))
  return [...terms]
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
