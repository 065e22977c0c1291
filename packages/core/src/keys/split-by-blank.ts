import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { Secret } from '../model/secret.ts'
import { providers } from '../providers/index.gen.ts'
import { pastedLines } from './pasted-text.ts'
import { readKey } from './read-key.ts'

const literal = /["'`]([\w.:+/=~-]{4,200}) ([\w.:+/=~-]{4,200})["'`]/

/** A literal that is a whole key of an issuer once the blank within it is taken out. JSON-able. */
export const splitByBlank = once((observed: Observed): { readonly at: number } | null => {
  for (const line of pastedLines(observed)) {
    const found = line.length < 1000 ? literal.exec(line) : null
    const [, start = '', rest = ''] = found ?? []
    if (found && /\d/.test(start + rest) && !scheme.test(start) && isKey(start + rest) && !isKey(rest) && !isKey(start))
      return { at: start.length }
  }
  return null
})

const scheme = /^(?:bearer|basic|token|apikey|bot|key|digest)[:=]?$/i

/** Letters and digits alone are keys of many and none; a prefix or a colon within is of one. */
function isKey(text: string): boolean {
  return readKey(new Secret(text), providers).matches.some(
    ({ exact, prefix, provider }) =>
      exact && !provider.startsWith('other:') && (prefix.length >= 3 || /^\d{6,12}:[\w-]{30,40}$/.test(text)),
  )
}
