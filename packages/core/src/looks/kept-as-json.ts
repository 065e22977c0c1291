import { allMatches } from '../model/all-matches.ts'
import { glimpse } from '../model/glimpse.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { regexOf } from '../model/regex.ts'
import { wholeText } from '../model/whole-text.ts'

const written = regexOf('gi')`
  \.(?:setItem|setItemAsync|set)\(\s{0,8}["'\`]([\w.:-]{1,40})["'\`]\s{0,4},\s{0,8}JSON\.stringify\(\s{0,4}
    ([\w.?!]{1,80})\s{0,4}\)
`

const read = regexOf('gi')`
  (JSON\.parse\(\s{0,8}(?:await\s{1,4})?(?:[\w.]{1,40})?)?\.(?:getItem|getItemAsync|get)\(\s{0,8}
    ["'\`]([\w.:-]{1,40})["'\`]
`

/** The last part of what is stored: an object that holds a token among other things is parsed by whoever reads it. */
const isToken = /(?:token|jwt|api_?key|secret)$/i

export const isStringified = glimpse([written], 'json.stringify')

/** A token that is stored through `JSON.stringify` and read back without `JSON.parse`: the name it is stored under. */
export const keptAsJson = once((observed: Observed): string | null => {
  if (!isStringified(observed)) return null
  const text = wholeText(observed)
  const kept = allMatches(written, text).find(([, , value = '']) => isToken.test(value))?.[1]
  if (kept === undefined || /JSON\.parse\(\s{0,4}[\w.]{0,30}(?:token|jwt|key)\b/i.test(text)) return null
  const reads = allMatches(read, text).filter(([, , name]) => name === kept)
  return reads.length > 0 && reads.every(([, parsed]) => parsed === undefined) ? kept : null
})
