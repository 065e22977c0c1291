import type { Secret } from '@why401/core'
import type { KeyRecord } from '../model/key.ts'
import type { AcceptedPlace } from '@why401/core/issuer'
import type { Keyspace } from '../model/project.ts'

/** Lines to paste where the new key goes, in the place that its API recommends. */
export function readyLines(text: Secret, keyspace: Keyspace, environment: KeyRecord['environment']) {
  const { settings, name } = keyspace
  const revealed = text.reveal()
  const base = settings.baseUrls[environment] ?? 'https://api.example.com'
  const place = settings.accepted[0]
  return {
    env: `${variableOf(name)}=${revealed}`,
    header: placed(place, revealed),
    curl: curlOf(place, revealed, base),
  }
}

const variableOf = (name: string): string => {
  const word = name
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
  return /^[A-Z]/.test(word) ? `${word}_API_KEY` : 'API_KEY'
}

function placed(place: AcceptedPlace | undefined, key: string): string {
  if (!place) return `Authorization: Bearer ${key}`
  if (place.in === 'query') return `?${place.name}=${key}`
  if (place.in === 'cookie') return `Cookie: ${place.name}=${key}`
  return `${place.name}: ${place.scheme ? `${place.scheme} ` : ''}${key}`
}

function curlOf(place: AcceptedPlace | undefined, key: string, base: string): string {
  return place?.in === 'query' ? `curl '${base}${placed(place, key)}'` : `curl -H '${placed(place, key)}' '${base}'`
}
