import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { isKeyLike } from '../intake/key.ts'
import { pastedLines } from './pasted-text.ts'

/** How `cat -v`, a literal or JSON writes the escape that begins a colour of the terminal, and a key right behind it. */
const colour = regexOf('g')`
  (?:\^\[|\\x1[bB]|\\u001[bB]|\\033|\\e)\[[\d;]{0,11}m([A-Za-z0-9][\w.+/=~-]{15,400})(?=(?:\^\[|\\x1[bB]|\\u001[bB]|\\033|\\e)\[|$|["'\s])
`

/** A key with the colours of a terminal around it, as a command that shows what cannot be seen printed it. */
export const colouredKey = once((observed: Observed): { readonly line: number } | null => {
  const line = pastedLines(observed).findIndex(
    (text) => text.length < 2000 && allMatches(colour, text).some(([, key = '']) => isKeyLike(key)),
  )
  return line < 0 ? null : { line }
})
