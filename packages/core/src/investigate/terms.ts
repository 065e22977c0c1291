const word = /[a-z][a-z0-9_'-]*|\d{3}(?!\d)/g
const maxWords = 160

/**
 * Words and word pairs of a folded text, each once. Long random strings are left out: a key is not a word.
 * @param zone one letter put before each term, so that the same word counts apart in answer, remarks and code.
 */
export function termsOf(zone: string, folded: string): string[] {
  const terms = new Set<string>()
  let previous = ''
  let count = 0
  for (const [found] of folded.matchAll(word)) {
    if (found.length > 24 || ++count > maxWords) continue
    terms.add(`${zone}:${found}`)
    if (previous !== '') terms.add(`${zone}:${previous} ${found}`)
    previous = found
  }
  return [...terms]
}
