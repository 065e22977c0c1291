import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { wholeText } from '../model/whole-text.ts'

/** Keys stand where people show something; far down a long log nobody shows his key. */
const mostRead = 40_000
const mostLines = 1_200

/** The beginning of all that was given, as written. */
export const pastedText = once((observed: Observed): string => wholeText(observed).slice(0, mostRead))

export const pastedLines = once((observed: Observed): readonly string[] =>
  pastedText(observed)
    .split('\n', mostLines)
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)),
)
