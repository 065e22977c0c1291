import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { namesRead } from './variables.ts'

/** Where the key would be replaced: the variable that holds it, else the header or parameter; null when neither is known. */
export function keyTarget(observed: Observed): string | null {
  const { credentials } = observed
  const held = credentials.find(({ place, name }) => place === 'variable' && name !== null)
  return held?.name ?? credentials.find(({ name }) => name !== null)?.name ?? null
}

const isVariable = (name: string): boolean => /^[A-Z][A-Z0-9_]{2,60}$/.test(name)
const holdsKey = (name: string): boolean => /key|token|secret|pass/i.test(name)
/** `TWILIO_ACCOUNT_SID`, `JIRA_BASE_URL`: what providers list beside the key itself. */
const besideTheKey = /(?:_|^)(?:URL|HOST|USER(?:NAME)?|EMAIL|LOGIN|S?ID|REGION|DOMAIN|DIR|CONFIG)$/

/** The variable of the input that holds the key; null where the input shows none. */
export const variableInView = once((observed: Observed): string | null => {
  const names = [
    ...observed.credentials.filter(({ place }) => place === 'variable').map(({ name }) => name ?? ''),
    ...observed.assignments.map(({ name }) => name).filter(holdsKey),
    ...namesRead(observed.raw.code).filter((name) => holdsKey(name) && !besideTheKey.test(name)),
  ]
  return names.find(isVariable) ?? null
})

/** A variable name for sample commands: the user's own where it is one, else the provider's usual one, else `API_KEY`. */
export const variableName = once((observed: Observed): string => {
  const usual = (observed.provider?.variables ?? []).filter((name) => isVariable(name) && !besideTheKey.test(name))
  return variableInView(observed) ?? usual.find(holdsKey) ?? usual[0] ?? 'API_KEY'
})

/** The variable that holds what goes with the key: user name, account id; a usual name where the provider lists none. */
export function userVariable({ provider }: Observed): string {
  const beside = /(?:USER(?:NAME)?|EMAIL|LOGIN|_S?ID|PUBLIC(?:_KEY)?)$/
  return provider?.variables.find((name) => isVariable(name) && beside.test(name)) ?? 'API_USER'
}
