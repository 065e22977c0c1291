import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/** Keys stand where people show something; far down a long log nobody shows his key. */
const mostRead = 40_000
const mostLines = 1_200

/**
 * Everything that was given, as written. A paste is whole in its error text; where the parts were given apart, they
 * stand one below the other.
 */
export const pastedText = once(({ facts, raw }: Observed): string => {
  const whole = facts.text?.reveal() ?? ''
  const parts =
    facts.kind === 'text' && whole !== '' ? [whole] : [raw.config, raw.code, raw.request, raw.answer, raw.remarks]
  return parts
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, mostRead)
})

export const pastedLines = once((observed: Observed): readonly string[] =>
  pastedText(observed)
    .split('\n', mostLines)
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)),
)
