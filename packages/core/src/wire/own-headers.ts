import type { Observed } from '../model/observed.ts'
import { filledCredentials } from './sent.ts'

/** Software or a service that has no provider file: how to know it, and the header in which it reads its keys, lower-case. */
type Own = readonly [word: RegExp, header: string]

/** Each as its own documentation names it, from memory; what reads keys as `Authorization: Bearer`, too, is not listed, but what reads them there alone is. */
const known: readonly Own[] = [
  [/\bimmich/, 'x-api-key'],
  [/simple-?login|\/api\/v\d\/alias\//, 'authentication'],
  [/\babuse\.ch\b|malware ?bazaar/, 'auth-key'],
  [/services\.nvd\.nist\.gov/, 'apikey'],
  [/\b(?:over|jelly)seerr\b/, 'x-api-key'],
  [/\bminiflux\b/, 'x-auth-token'],
  [/\bplex(?:api|\.tv)?\b/, 'x-plex-token'],
  [/\boctoprint\b/, 'x-api-key'],
  [/nuget\.org\/api\/v2\/package/, 'x-nuget-apikey'],
  [/api\.search\.brave\.com/, 'x-subscription-token'],
  [/api\.football-data\.org/, 'x-auth-token'],
  [/\bapi\.apollo\.io\b/, 'x-api-key'],
  [/\bvllm\b(?![^;]{0,60}(?:proxy|gateway|litellm))/, 'authorization'],
]

/** The header that the software spoken of reads, where the request carries its key at another place. */
export function ownHeaderUnused(observed: Observed): string | null {
  const sent = filledCredentials(observed)
  const own = sent.length === 0 ? undefined : known.find(([word]) => word.test(observed.zones.all))
  if (own === undefined || sent.some(({ place, name }) => place === 'header' && name?.toLowerCase() === own[1]))
    return null
  return own[1]
}
