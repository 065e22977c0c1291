import { allMatches } from '../../model/all-matches.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { regexOf } from '../../model/regex.ts'
import { wantedSpots, type Spot } from '../placement.ts'

const name = '(api_?key|apikey|api-key|key|token|access_?token|auth_?token|appid|app_id|auth_key|apitoken|api_token)'

/** `"missing_field":"api_key"`, `loc: ["query", "token"]`, `Missing required parameter: key`. */
const asked = regexOf('gi')`
  "?missing_?(?:field|param(?:eter)?|argument)s?"?\s?[:=]\s?\[?["'\`]${name}["'\`]
  |"loc":\s?\[\s{0,20}"(?:query|body)",\s{0,20}"${name}"
  |missing\s(?:a\s|the\s|required\s|mandatory\s){0,2}(?:query\s|url\s|request\s|body\s|form\s|post\s|string\s){0,2}
    (?:parameter|field|argument|param)s?\s?[:=]?\s?["'\`(]{0,2}${name}\b
  |(?:parameter|field|argument|param)\s["'\`(]{0,2}${name}["'\`)]{0,2}\s(?:is\s|was\s)?(?:missing|required|not\s(?:found|present|given|provided|set))
  |["'\`]${name}["'\`]\s(?:query\s|url\s|body\s|form\s)?(?:parameter|field|argument|param)\s(?:is\s|was\s)?(?:missing|required|not\s(?:found|present|given|provided|set))
`

/** The field of address or body that the answer misses by its name, where it is one that holds keys. */
export const fieldAsked = once((observed: Observed): Spot | null => {
  const found = allMatches(asked, observed.raw.answer)[0]
  const field = found?.slice(1).find((one) => one !== undefined)
  if (found === undefined || field === undefined) return null
  const known = wantedSpots(observed).find(
    (spot) => spot.place !== 'header' && spot.name?.toLowerCase() === field.toLowerCase(),
  )
  if (known !== undefined) return known
  const place = /body|form|post|field/i.test(found[0]) ? 'body' : 'query'
  return { place, name: field, scheme: null }
})
