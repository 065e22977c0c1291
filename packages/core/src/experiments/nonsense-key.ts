import { defineExperiment, type Chances, type TrialResult } from '../model/experiment.ts'
import { nonsenseLike } from './nonsense.ts'
import { factors } from './odds.ts'
import { testimony } from './testimony.ts'

/** Second part of the differential: a key of the same shape that nobody was given. Answered otherwise, the server knows ours. */
export const nonsenseKey = defineExperiment({
  id: 'nonsense-key',
  propose(situation) {
    const { slots, base } = situation
    const slot = slots[0]
    if (!slot) return []
    return [
      {
        experiment: 'nonsense-key',
        change: 'a made-up key of the same shape',
        edit: null,
        request: slot.put(nonsenseLike(slot.key.reveal())),
        heals: {},
        worth: base.answer.response.status === 403 ? 1 : 0.7,
        learn: (result) => learnt(result, base.answer.response.status),
        ...testimony('nonsense-key', situation),
      },
    ]
  },
})

function learnt({ kind, earlier }: TrialResult, status: number): Chances {
  if (kind === 'other-refusal')
    return factors({ unseen: 0.08, 'not-valid': 0.15, 'not-valid-any-more': 3, 'not-enough': 5, caller: 4 })
  if (kind !== 'same') return {}
  if (status === 403) return factors({ caller: 1.2, 'not-enough': 0.15 })
  // No key, a made-up key and ours answered alike: nothing shows that the place is read at all.
  const isBlind = earlier.get('without-key')?.kind === 'same'
  return isBlind
    ? factors({ unseen: 1.6, 'not-enough': 0.3 })
    : factors({ 'not-valid': 1.5, 'not-valid-any-more': 0.7, 'not-enough': 0.12 })
}
