import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { regexOf } from '../model/regex.ts'
import { wholeText } from '../model/whole-text.ts'

/** A number that may be used once, made on a line that runs once: at the margin of a file. */
const made = regexOf('gi')`
  (?:^|\n)(?:export |const |let |var |final |static ){0,3}([a-z_]\w{1,40})(?:: ?\w{1,20})?\s?:?=[^\n]{0,200}?
    (?:nonce|request[-_]?id|idempoten)[^\n]{0,80}?(?:uuid|random|token_hex|token_urlsafe|nanoid|now\(|time\(|hex\()
  |(?:^|\n)(?:export |const |let |var )?(nonce)\s?:?=\s?[^\n]{0,80}?(?:uuid|random|token_hex|token_urlsafe|nanoid|now\(|time\(|hex\()
`

const functionHead = /^(?:export |async |public |pub )*(?:def|function|func|fn|sub)\b|=>\s*\{?\s*$/

const thenRefused = /(?:\[|\s|:|^)20\d\b[^\n]{0,200}\n(?:[^\n]{0,300}\n){0,6}?[^\n]{0,200}(?:\[|\s|:)40[013]\b/

/** The name of what holds a nonce that every call of a function sends anew; the first call passes and later ones do not. */
export const frozenNonce = once((observed: Observed): string | null => {
  const text = wholeText(observed)
  if (!/nonce/i.test(text) || !thenRefused.test(text)) return null
  for (const found of allMatches(made, text)) {
    const name = found[1] ?? found[2] ?? ''
    if (isUsedInFunction(name, text.slice(found.index + found[0].length))) return name
  }
  return null
})

function isUsedInFunction(name: string, after: string): boolean {
  const use = new RegExp(`\\b${name}\\b`)
  let isWithin = false
  for (const line of after.split('\n', 200)) {
    if (functionHead.test(line)) isWithin = true
    else if (/^[^\s})]/.test(line)) isWithin = false
    if (isWithin && use.test(line)) return true
  }
  return false
}
