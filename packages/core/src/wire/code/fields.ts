import { allMatches } from '../../model/all-matches.ts'
import { regexOf } from '../../model/regex.ts'
import { bracketPairs, partsOf } from './brackets.ts'

export interface Field {
  readonly key: string
  readonly value: string
}

const keyed = /^(?:\[)?["'`:]?([A-Za-z_$][\w$.-]{0,60})["'`]?\]?\s{0,4}(?::(?!:)|=>|=(?!=))\s{0,40}/
const shorthand = /^(?:\.{3}|\*\*)?([A-Za-z_$][\w$]{0,60})$/
const opening = /^(?:(?:new )?(?:array|dict|Map|Map\.of|mapOf|hash|c|list|Headers|HttpHeaders)\s?(?=\()|@)?[({[]/

/** Keys and values of an object, dictionary, array by name or hash that is written out; null where it is none. */
export function fieldsOf(literal: string): readonly Field[] | null {
  const start = opening.exec(literal)?.[0]
  if (start === undefined) return null
  const inner = literal.slice(start.length, -1).trim()
  if (start.endsWith('(') && /^[{[]/.test(inner)) return fieldsOf(inner)
  const isShell = literal.startsWith('@{')
  return partsOf(inner, (char) => (isShell ? char === ';' || char === '\n' : char === ',')).flatMap(fieldIn)
}

function fieldIn(part: string): readonly Field[] {
  const found = keyed.exec(part)
  if (found) return [{ key: found[1] as string, value: part.slice(found[0].length) }]
  const short = shorthand.exec(part)?.[1]
  return short === undefined ? [] : [{ key: short, value: short }]
}

const credentialHeader = regexOf('i')`
  ^(?:
      (?:proxy-)?authorization|x-[a-z0-9-]{0,40}(?:key|token|auth|secret)|[a-z0-9]{2,20}(?:-[a-z0-9]{2,20}){0,3}-(?:key|token)
      |private-token|api-?key
    )$
`

/** The header names in which keys travel. */
export function isCredentialHeader(name: string): boolean {
  return credentialHeader.test(name) && !/idempotency|csrf|xsrf|cache|crumb/i.test(name)
}

/** What a variable is set to where that is a literal in brackets; null where it is not in view. */
export function definitionOf(text: string, name: string): string | null {
  const plain = name.replace(/[^\w]/g, '')
  if (plain === '' || plain.length > 60) return null
  const set = new RegExp(`(?<![\\w.])\\$?${plain}\\s{0,3}(?::\\s?[\\w<>, |\\[\\]]{1,60})?:?=\\s{0,3}(?![=>])`, 'g')
  const found = allMatches(set, text).at(-1)
  if (found === undefined) return null
  const from = found.index + found[0].length
  const rest = text.slice(from, from + 3000)
  const opening = /^[^\n;]{0,60}?[({[]/.exec(rest)?.[0]
  if (opening === undefined) return null
  const close = bracketPairs(rest).get(opening.length - 1)
  return close === undefined ? null : rest.slice(0, close + 1)
}
