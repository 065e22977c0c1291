import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import { sentCredentials } from '../wire/sent.ts'
import type { KeyMatch } from './reading.ts'
import { toldStarts } from './told-start.ts'

/** A credential of the asked provider that is not of the kind its API takes. */
export interface OtherRole {
  readonly credential: ObservedCredential
  readonly match: KeyMatch
}

/** Headers and parameters in which an id or a signing secret is at its right place. */
const partOfPair =
  /id$|sid$|session|security|client|secret|sign|private|access_?key|x-amz|x-goog|public|passphrase|application/i

/** An id, a session or a signing secret in the place of a key. */
export const otherRole = once((observed: Observed): OtherRole | null => {
  return roleIn(observed, ['session', 'id', 'signing'])
})

export const publishableKey = once((observed: Observed): OtherRole | null => {
  return roleIn(observed, ['publishable'])
})

function roleIn(observed: Observed, roles: readonly KeyMatch['role'][]): OtherRole | null {
  const { provider } = observed
  if (!provider) return null
  for (const credential of observed.credentials) {
    if (partOfPair.test(credential.name ?? '') || /^aws4|signature|hmac/i.test(credential.scheme ?? '')) continue
    // A prefix tells the kind; a length that several kinds share does not.
    const own = credential.reading.matches.filter((match) => match.provider === provider.id && match.prefix.length >= 3)
    const match = own[0]
    // A key by itself was sent nowhere: what is damaged about it is told, not what it would be good for.
    if (credential.place === 'bare' && !own.some(({ exact }) => exact)) continue
    if (match && own.every(({ role }) => roles.includes(role))) return { credential, match }
  }
  return null
}

/** What is told of the key's beginning fits kinds of this provider alone that authenticate no calls of its API. */
export function isOtherRoleTold(observed: Observed): boolean {
  const { provider } = observed
  const told = toldStarts(observed)
  const own = told.map((matches) => matches.filter((match) => match.provider === provider?.id))
  return own.length > 0 && own.every((matches) => matches.length > 0 && matches.every(isOfOtherRole))
}

function isOfOtherRole({ role }: KeyMatch): boolean {
  return role === 'session' || role === 'id' || role === 'signing'
}

/** A value that only an id of this provider looks like, where all keys of the provider begin in a way that this one does not. */
export function onlyAnId(observed: Observed): boolean {
  const { provider } = observed
  const kinds = provider?.keys.filter(({ role }) => role === 'api') ?? []
  if (!provider || kinds.length === 0 || kinds.some(({ prefix }) => (prefix ?? '').length < 2)) return false
  return observed.credentials.some(({ name, reading: { matches } }) => {
    const own = matches.filter((match) => match.provider === provider.id && match.exact)
    return (
      !partOfPair.test(name ?? '') && own.length > 0 && own.every(({ role }) => role === 'id' || role === 'session')
    )
  })
}

/** A JSON Web Token went to an API whose keys are none. */
export function jwtForKey(observed: Observed): boolean {
  const kinds = observed.provider?.keys.filter(({ role }) => role === 'api') ?? []
  const takesJwt = kinds.some(({ prefix, pattern }) => prefix === 'eyJ' || pattern?.includes('eyJ'))
  return kinds.length > 0 && !takesJwt && sentCredentials(observed).some(({ reading }) => reading.jwt !== null)
}

/** What the provider calls the kind of key that its API takes. */
export function neededKind({ provider }: Observed): string {
  return provider?.keys.find(({ role }) => role === 'api')?.kind ?? 'documented kind of key'
}
