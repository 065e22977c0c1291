import { operationFor } from '../describe/openapi.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/** The scopes that the API's own description asks for on this operation; null where it has none, or names none. */
export const describedScopes = once((observed: Observed): readonly string[] | null => {
  const { provider, providerVia, method, path } = observed
  if (!provider?.operations || providerVia !== 'host' || method === null || path === null) return null
  const scopes = operationFor(provider, method, path)
    ?.security.map((alternative) => alternative.flatMap((one) => one.scopes))
    .find((alternative) => alternative.length > 0)
  return scopes ?? null
})
