import { nearest } from './nearest.ts'
import { usageError, type Why401Error } from './why401-error.ts'

/** A word of the command line that means nothing, with the one that may have been meant. */
export function unknownWord(what: string, word: string, known: readonly string[]): Why401Error {
  const meant = nearest(word, known)
  const named = isPlain(word) ? ` ${word}` : ''
  return usageError(`unknown ${what}${named}; ${meant ? `did you mean ${meant}?` : 'see why401 --help'}`)
}

/** Only what can be no key is repeated: people paste keys into the wrong place. */
function isPlain(word: string): boolean {
  return /^-{0,2}[a-z][a-z-]{0,15}$/i.test(word)
}
