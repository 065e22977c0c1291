import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { pastedLines } from './pasted-text.ts'

/** The key that a client sent, and what the server's log says it got of it. JSON-able. */
export interface CutOnArrival {
  readonly sent: number
  readonly got: number
}

const leastGot = 6
/** A log that tells what it got. A word that merely begins as the key does is its name or its masked form. */
const tells = /\b(?:unknown|invalid|bad|no such|got|received|recv|read|parsed|extracted|token|key|len(?:gth)?)\b/i

/** The server logs the beginning of the key that was sent, and counts just these characters. */
export const cutOnArrival = once((observed: Observed): CutOnArrival | null => {
  const lines = pastedLines(observed)
  for (const { text, line: from } of mentionedKeys(observed)) {
    for (const [line, shown] of lines.entries()) {
      if (line === from || shown.length > 600 || shown.includes(text) || !tells.test(shown)) continue
      const got = beginningIn(shown, text)
      if (got >= leastGot && countsTo(shown, got)) return { sent: text.length, got }
    }
  }
  return null
})

/** How many characters of the key the line shows as a word of its own. */
function beginningIn(line: string, key: string): number {
  const at = line.indexOf(key.slice(0, leastGot))
  if (at < 0 || /[\w.-]/.test(line[at - 1] ?? ' ')) return 0
  let length = leastGot
  while (length < key.length && line[at + length] === key[length]) length++
  // What goes on in another way, or with the marks of a mask, is another text.
  return /[\w.*•…-]/.test(line[at + length] ?? ' ') ? 0 : length
}

function countsTo(line: string, length: number): boolean {
  return new RegExp(`(?<![\\w.:-])${length}(?![\\w.:-])`).test(line)
}
