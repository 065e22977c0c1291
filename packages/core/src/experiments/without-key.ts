import { defineExperiment, type Chances, type TrialResult } from '../model/experiment.ts'
import { factors } from './odds.ts'
import { testimony } from './testimony.ts'

/** First part of the differential: no key at all. Answered alike, the server may not see the key where it is. */
export const withoutKey = defineExperiment({
  id: 'without-key',
  propose(situation) {
    const { slots, base } = situation
    const only = slots[0]
    if (!only || slots.length > 1) return []
    return [
      {
        experiment: 'without-key',
        change: 'no key at all',
        edit: null,
        request: only.take(),
        heals: {},
        worth: base.answer.response.status === 403 ? 0.9 : 0.6,
        learn: (result) => learnt(result, base.answer.response.status),
        ...testimony('without-key', situation),
      },
    ]
  },
})

function learnt({ kind }: TrialResult, status: number): Chances {
  // A server that says 403 to everybody alike has not looked at the key.
  if (kind === 'same' && status === 403)
    return factors({ caller: 1.6, elsewhere: 1.2, 'not-valid': 0.5, 'not-enough': 0.2 })
  if (kind === 'same') return factors({ unseen: 2, 'not-enough': 0.2 })
  if (kind === 'other-refusal') return factors({ unseen: 0.12, 'not-valid': 1.3, 'not-enough': 1.3 })
  if (kind === 'accepted') return factors({ 'not-enough': 0.3 })
  return {}
}
