import { allMatches } from '../model/all-matches.ts'
import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import { filledCredentials } from './sent.ts'

/** A credential header that occurs in two spellings, which differ in letter case alone. */
export type TwoSpellings = { readonly sent: string; readonly other: string }

// Words such as "authorization" stand in running text, too: only what is marked as a name counts.
const marked = /["'`]([A-Za-z][A-Za-z0-9-]{3,40})["'`]|\b([Xx]-[A-Za-z][A-Za-z0-9-]{2,40})\b|\b([A-Za-z-]{4,40})(?=: )/g

const credentialHeader =
  /^(?:proxy-)?authorization$|^x-[a-z0-9-]{0,60}(?:key|token|auth|secret|sign)[a-z-]{0,40}$|^(?:api-?key|private-token|auth-token)$/i

export const writesAHeader = glimpse(
  [credentialHeader],
  'authorization',
  'x-',
  'apikey',
  'api-key',
  'private-token',
  'auth-token',
)

/**
 * The header of the key as it is sent, next to another spelling that the user, the code or the answer writes.
 * Where no request is known, two spellings in those texts count.
 */
export const twoSpellings = once((observed): TwoSpellings | null => {
  if (!writesAHeader(observed)) return null
  const { remarks, code, config, answer } = observed.raw
  const sent = filledCredentials(observed).flatMap(({ place, name }) => (place === 'header' && name ? [name] : []))
  const written = namesIn([remarks, code, config, observed.facts.text?.reveal() ?? answer].join('\n'))
  for (const one of sent.length > 0 ? sent : written) {
    const other = written.find((name) => name !== one && name.toLowerCase() === one.toLowerCase())
    if (other !== undefined) return { sent: one, other }
  }
  return null
})

function namesIn(text: string): readonly string[] {
  const start = text.slice(0, 20_000)
  const names = allMatches(marked, start).map((found) => found[1] ?? found[2] ?? found[3] ?? '')
  const looked = allMatches(/\bheaders\.([A-Za-z]{4,40})\b(?!\s{0,3}=(?!=))/g, start).map((found) => found[1] ?? '')
  return [...new Set([...names, ...looked])].filter((name) => credentialHeader.test(name))
}
