import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { allMatches } from '../model/all-matches.ts'
import { filledCredentials } from './sent.ts'
import { codedSpots } from './code/spots.ts'

/** The key passes in one header, while request and code put it into another. Names in small letters. */
export type OtherHeaderWorks = { readonly works: string; readonly used: string }

const header = '(authorization|(?:x-)?[a-z]{0,14}-?(?:api-)?(?:key|token|auth)|private-token)'
/** "works with the PRIVATE-TOKEN header", "curl -H "Authorization: …" works", "with x-api-key it passes". */
const told = regexOf('g')`
  (?:works?|passes|accepted|succeeds|fine|200) (?:with|in|as|by|through|when sent (?:in|as)) (?:the |an? )?(?:header )?
    ["'\`]?${new RegExp(header)}["'\`]?(?: header|:|;|,|$| in curl| with curl)
  |(?:with|in|as|-h|header) (?:the |an? )?["'\`]?${new RegExp(header)}["'\`]?(?: header|:[^;]{0,40}?)?,? (?:it |this )?
    (?:works?|passes|is accepted|succeeds|is fine|gives 200|returns 200)\b
`

export const otherHeaderWorks = once((observed: Observed): OtherHeaderWorks | null => {
  const works = allMatches(told, observed.zones.remarks).map(([, name, also = '']) => name ?? also)
  const good = works.find((name) => name === 'authorization' || name.includes('-'))
  if (good === undefined) return null
  const used = headersUsed(observed)
  const [other] = used
  return other === undefined || used.some((name) => works.includes(name)) ? null : { works: good, used: other }
})

function headersUsed(observed: Observed): readonly string[] {
  const wire = filledCredentials(observed).flatMap(({ place, name }) => (place === 'header' && name ? [name] : []))
  const coded = codedSpots(observed).flatMap(({ place, name }) => (place === 'header' ? [name] : []))
  return [...new Set([...wire, ...coded].map((name) => name.toLowerCase()))]
}
