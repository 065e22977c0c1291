import type { Credential } from '../model/facts.ts'
import type { Provider } from '../model/provider.ts'
import { Secret } from '../model/secret.ts'
import { decodeBase64Text } from './base64.ts'
import { readKey } from './read-key.ts'
import type { KeyReading } from './reading.ts'

/** Shorter passwords stand where nothing is asked for (`key:x`). */
const shortestKey = 4
/** Of so many characters a key's beginning is its own, whatever is wrong further on. */
const tellingPrefix = 3
/** A pair of more characters is a file, not credentials. */
const longestPair = 16_384

/**
 * What the characters of HTTP Basic credentials (RFC 7617) tell: of the half that is the key, since base64 hides its shape. That is
 * the half which looks like a key of some provider, else the password, else, where there is none, the user. Null: no such pair.
 */
export function readBasic({ scheme, value }: Credential, providers: readonly Provider[]): KeyReading | null {
  if (scheme?.toLowerCase() !== 'basic' || value.length > longestPair) return null
  const pair = decodeBase64Text(value.reveal().trim())
  const colon = pair?.indexOf(':') ?? -1
  if (pair === null || colon < 0) return null
  const [user, password] = [pair.slice(0, colon), pair.slice(colon + 1)]
  const byUser = readKey(new Secret(user), providers)
  if (byUser.matches.some(({ prefix }) => prefix.length >= tellingPrefix) || password.length < shortestKey)
    return user === '' ? null : byUser
  return readKey(new Secret(password), providers)
}
