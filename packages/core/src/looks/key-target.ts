import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/** Where the key would be replaced: the variable that holds it, else the header or parameter; null when neither is known. */
export function keyTarget(observed: Observed): string | null {
  const { credentials } = observed
  const held = credentials.find(({ place, name }) => place === 'variable' && name !== null)
  return held?.name ?? credentials.find(({ name }) => name !== null)?.name ?? null
}

/** A variable name for sample commands: the user's own where it is one, else `API_KEY`. */
export const variableName = once((observed: Observed): string => {
  const names = [
    ...observed.credentials.filter(({ place }) => place === 'variable').map(({ name }) => name ?? ''),
    ...observed.assignments.map(({ name }) => name).filter((name) => /key|token|secret|pass/i.test(name)),
    ...(observed.provider?.variables ?? []),
  ]
  return names.find((name) => /^[A-Z][A-Z0-9_]{2,60}$/.test(name)) ?? 'API_KEY'
})
