import { headerOf, withHeader } from '../edits/header.ts'
import { operationFor } from '../describe/openapi.ts'
import type { Observed } from '../model/observed.ts'
import { defineExperiment, type Trial } from '../model/experiment.ts'

const id = 'add-companion'

/** A header that the API wants beside the key and that is no credential, with the value that its documentation gives. */
export const addCompanion = defineExperiment({
  id,
  propose({ observed, base }): Trial[] {
    return constantsFor(observed)
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

/** Header fields with a fixed value that the described operation needs, the provider's file lists, or its probe sends. */
function constantsFor({ provider, providerVia, method, path }: Observed): (readonly [name: string, value: string])[] {
  if (providerVia !== 'host' || provider === null) return []
  const operation = method === null || path === null ? null : operationFor(provider, method, path)
  const described = operation?.headers.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const]))
  const listed = provider.companions.flatMap(({ in: place, name, value }) =>
    place === 'header' && value !== undefined ? [[name, value] as const] : [],
  )
  return [...(described ?? []), ...listed, ...Object.entries(provider.probe?.headers ?? {})]
}
