import type { Observed } from './observed.ts'

/**
 * A question that several signs and causes ask about one observation, worked out once for each.
 * Observations are diagnosed one after the other, so only the last answer is kept and memory stays flat.
 */
export function once<Answer>(answer: (observed: Observed) => Answer): (observed: Observed) => Answer {
  let last: Observed | null = null
  let known: Answer
  return (observed) => {
    if (observed !== last) {
      known = answer(observed)
      last = observed
    }
    return known
  }
}
