import { shownText } from '../looks/whole-text.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/** Keys stand where people show something; far down a long log nobody shows his key. */
const mostRead = 40_000
const mostLines = 1_200

export const pastedText = once((observed: Observed): string => shownText(observed).slice(0, mostRead))

export const pastedLines = once((observed: Observed): readonly string[] =>
  pastedText(observed)
    .split('\n', mostLines)
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)),
)
