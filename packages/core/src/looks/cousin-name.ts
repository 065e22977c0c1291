import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { namesRead, variableNames, type NamePair } from './variables.ts'

/** Words that say only that a name holds a credential: vendors choose among them, and people mix the choices up. */
const generic = new Set([
  'API',
  'APIKEY',
  'KEY',
  'TOKEN',
  'ACCESS',
  'AUTH',
  'SECRET',
  'PERSONAL',
  'BEARER',
  'PAT',
  'ACCESSTOKEN',
])

/**
 * A name that is set and the one that the provider's tools read, where they differ in the words for a credential alone:
 * `NETLIFY_ACCESS_TOKEN` and `NETLIFY_AUTH_TOKEN`. Null where a name that is read is set, too, or where the code reads the given one.
 */
export const cousinName = once((observed: Observed): NamePair | null => {
  const { provider, assignments, raw } = observed
  const given = assignments.map(({ name }) => name).filter((name) => /^[A-Z][A-Z0-9_]{3,60}$/.test(name))
  if (given.length === 0) return null
  const documented = (provider?.variables ?? []).filter(isCredential)
  if (documented.length === 0) return null
  const spoken = [raw.code, raw.config, raw.remarks, raw.request].join('\n')
  if (documented.some((name) => spoken.includes(name))) return null
  const read = new Set([...namesRead(raw.code), ...variableNames(raw.answer)])
  for (const name of given) {
    if (!isCredential(name) || read.has(name)) continue
    const wanted = documented.find((other) => stemOf(other) === stemOf(name) && kindOf(other) === kindOf(name))
    if (wanted !== undefined) return { wanted, given: name }
  }
  return null
})

function isCredential(name: string): boolean {
  return name.split('_').some((word) => generic.has(word))
}

/** A key and a token of one vendor are two credentials; who has the one did not misspell the other. */
function kindOf(name: string): string {
  return (
    name
      .split('_')
      .at(-1)
      ?.replace(/^(?:APIKEY|ACCESSTOKEN)$/, (joined) => joined.slice(joined === 'APIKEY' ? 3 : 6)) ?? ''
  )
}

/** The part of a name that says whose credential it is. */
function stemOf(name: string): string {
  return name
    .split('_')
    .filter((word) => !generic.has(word))
    .join('_')
}
