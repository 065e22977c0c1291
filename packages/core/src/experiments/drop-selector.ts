import { withoutHeader } from '../edits/header.ts'
import { defineExperiment, type Trial } from '../model/experiment.ts'

const id = 'drop-selector'
const selector =
  /organi[sz]ation|^x-?(?:org|account|tenant|team|workspace|project)|(?:tenant|workspace|project|account|team)(?:-?id)?$/i

/** A header that selects organization, project or tenant left out: without it the key's own default holds. */
export const dropSelector = defineExperiment({
  id,
  propose({ base, slots }): Trial[] {
    return base.request.headers
      .filter(({ name }) => selector.test(name) && !slots.some((slot) => slot.name === name))
      .map(({ name }) => ({
        experiment: id,
        change: `the header ${name} left out`,
        edit: { kind: 'remove-header', name },
        request: withoutHeader(base.request, name),
        heals: { 'env.wrong_account': 0.75 },
        suggests: { 'env.wrong_account': 0.15 },
      }))
  },
})
