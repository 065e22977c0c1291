import { defineExperiment, type Trial } from '../model/experiment.ts'
import { slotWords } from './key-change.ts'

const id = 'drop-credential'

/** One of several credentials left out: many servers read the first place that is filled and look no further. */
export const dropCredential = defineExperiment({
  id,
  propose({ slots }): Trial[] {
    const distinct = slots.filter((slot) => slot.part !== 'user' || !slots.some(({ part }) => part === 'password'))
    if (distinct.length < 2) return []
    const isRepeated =
      new Set(distinct.map(({ place, name }) => `${place} ${name?.toLowerCase()}`)).size < distinct.length
    return distinct.map((slot) => ({
      experiment: id,
      change: `${slotWords(slot)} left out, the other credential kept`,
      edit: slot.place === 'header' && slot.name ? { kind: 'remove-header', name: slot.name } : null,
      request: slot.take(),
      heals: { 'send.conflict': 1.2 / distinct.length },
      suggests: { 'send.conflict': isRepeated ? 0.8 : 0.3 },
      doubtful: true,
    }))
  },
})
