import { defineExperiment, type Chances, type TrialResult } from '../model/experiment.ts'
import { factors } from './odds.ts'
import { testimony } from './testimony.ts'

/** The very same request again: does it reproduce at all? */
export const control = defineExperiment({
  id: 'control',
  propose: (situation) => [
    {
      experiment: 'control',
      change: 'nothing: the same request again',
      edit: null,
      request: situation.base.request,
      heals: {},
      worth: 0.2,
      learn: learnt,
      ...testimony('control', situation),
    },
  ],
})

export function learnt({ kind }: TrialResult): Chances {
  if (kind !== 'accepted') return {}
  // It works without any change: only what passes by itself is left.
  const fixed = factors({
    unseen: 0.02,
    'not-valid': 0.02,
    'not-valid-any-more': 0.05,
    'not-enough': 0.05,
    elsewhere: 0.3,
  })
  return { ...fixed, 'limit.rate': 6, 'server.fault': 4, 'key.inactive': 3, 'sign.nonce': 2 }
}
