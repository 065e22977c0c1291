import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { decodeBase64Text } from '../keys/base64.ts'
import { spotsOf } from './placement.ts'
import { filledCredentials } from './sent.ts'

/** Words that clients put in by themselves. */
const common = /^(?:bearer|basic|digest|negotiate)$/i

/**
 * The scheme word of a provider's own (`Bot`, `DeepL-Auth-Key`) that neither request, code, settings nor remarks hold although a
 * program was refused with 401 or 403: clients do not put such words in by themselves.
 */
export const ownWordNowhere = once((observed: Observed): string | null => {
  const { provider, status, zones } = observed
  if (status !== 401 && status !== 403) return null
  const word = spotsOf(provider)[0]?.scheme ?? null
  if (word === null || common.test(word)) return null
  const shown = `${zones.request} ${zones.code} ${zones.config}`
  return new RegExp(`\\b${word.toLowerCase().replace(/[^a-z0-9-]/g, '')}[ :"'\`]`).test(shown) ? null : word
})

/** `Bearer dXNlcjpwYXNz`: readable text of two halves, as Basic wants it. */
export function bearerHoldsPair(observed: Observed): boolean {
  return filledCredentials(observed).some(
    ({ scheme, value, reference }) =>
      scheme?.toLowerCase() === 'bearer' &&
      reference !== true &&
      value.length < 400 &&
      /^[\x20-\x39\x3b-\x7e]{1,100}:[\x20-\x7e]{0,200}$/.test(decodeBase64Text(value.reveal().trim()) ?? ''),
  )
}
