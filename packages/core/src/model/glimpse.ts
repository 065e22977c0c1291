import type { Observed } from './observed.ts'
import { once } from './once.ts'

/** Everything that was given, in lower case. */
const given = once(({ facts, raw }: Observed): string =>
  [facts.text?.reveal() ?? '', raw.answer, raw.remarks, raw.code, raw.config, raw.request].join('\n').toLowerCase(),
)

/**
 * A look that costs little, to be taken before one that costs much: whether any of the texts stands anywhere in what was given.
 * @param texts in lower case; one of them is in whatever the dear look can find. Words and signs, nothing that the folding of
 * a text changes (line ends, runs of blanks, quotation marks).
 */
export function glimpse(...texts: readonly string[]): (observed: Observed) => boolean {
  return (observed) => {
    const all = given(observed)
    for (const text of texts) if (all.includes(text)) return true
    return false
  }
}
