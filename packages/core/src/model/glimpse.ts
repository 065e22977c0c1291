import type { Observed } from './observed.ts'
import { once } from './once.ts'

/** Everything that was given, in lower case. */
const given = once(({ facts, raw }: Observed): string =>
  [facts.text?.reveal() ?? '', raw.answer, raw.remarks, raw.code, raw.config, raw.request].join('\n').toLowerCase(),
)

/**
 * A look that costs little, taken before one that costs much: whether any of a few texts stands anywhere in what was given.
 * It passes nothing over (`glimpse.implied.test.ts`).
 */
export interface Glimpse {
  (observed: Observed): boolean
  /** Whoever looks closely finds something only where one of these matches. */
  readonly before: readonly RegExp[]
  readonly texts: readonly string[]
}

/**
 * @param before as `Glimpse` has it.
 * @param texts in lower case; one of them is in whatever these expressions match. Words and signs, nothing that the folding
 * of a text changes (line ends, runs of blanks, quotation marks).
 */
export function glimpse(before: readonly RegExp[], ...texts: readonly string[]): Glimpse {
  const look = (observed: Observed): boolean => {
    const all = given(observed)
    for (const text of texts) if (all.includes(text)) return true
    return false
  }
  return Object.assign(look, { before, texts })
}
