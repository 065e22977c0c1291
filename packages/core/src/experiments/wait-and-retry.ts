import { responseHeader } from '../wire/sent.ts'
import { retryAfter } from '../wire/retry-after.ts'
import { longestRest } from '../investigate/rests.ts'
import { defineExperiment } from '../model/experiment.ts'

const id = 'wait-and-retry'

/** The same request once more after the time that the server asks for: a limit that calls itself something else passes by itself. */
export const waitAndRetry = defineExperiment({
  id,
  propose({ observed, base }) {
    const after = retryAfter(responseHeader(observed, 'retry-after'), base.answer.answeredAt)
    if (after !== null && after > longestRest) return []
    const isLimited = observed.status === 429 || after !== null
    return [
      {
        experiment: id,
        change: `the same request after ${Math.round((after ?? 2000) / 1000)} seconds`,
        edit: null,
        request: base.request,
        wait: after ?? 2000,
        heals: { 'limit.rate': isLimited ? 0.5 : 0.3 },
      },
    ]
  },
})
