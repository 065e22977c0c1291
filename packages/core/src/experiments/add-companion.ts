import { headerOf, withHeader } from '../edits/header.ts'
import { defineExperiment, type Trial } from '../model/experiment.ts'

const id = 'add-companion'

/** A header that the API wants beside the key and that is no credential, with the value that its documentation gives. */
export const addCompanion = defineExperiment({
  id,
  propose({ observed, base }): Trial[] {
    const constants = observed.providerVia === 'host' ? Object.entries(observed.provider?.probe?.headers ?? {}) : []
    return constants
      .filter(([name, value]) => !/[<{$]|key|token/i.test(value) && !/authorization|key|token/i.test(name))
      .filter(([name, value]) => headerOf(base.request, name) !== value)
      .map(([name, value]) => ({
        experiment: id,
        change: `the header ${name}: ${value} added`,
        edit: { kind: 'set-header', name, value },
        request: withHeader(base.request, name, value),
        heals: { 'send.companion': 0.8 },
      }))
  },
})
