import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'

const holder = String.raw`["']?\b[\w.-]{0,40}(?:token|key|secret|password|pat|credentials?|authorization)["']?`

const inQuotes = regexOf('i')`
  ${holder}\s{0,6}(?:[:=]|=>)\s{0,3}["'](?:
    (?:var|local|module)\.[a-z][\w.]{1,60}|data\.[a-z]\w{1,40}\.[a-z][\w.]{1,60}
    |process\.env\.[A-Z]\w{2,60}|import\.meta\.env\.[A-Z]\w{2,60}|os\.(?:environ\[|getenv\(|environ\.get\()[^"\n]{1,60}
    |System\.getenv\([^"\n]{1,60}|ENV\[[^"\n]{1,60}
  )["']
`
/** `with: token: secrets.NAME`: without `\${{ }}` the words themselves are handed over. */
const ofWorkflow = regexOf('im')`
  ^[ \t]{0,16}(?:- )?[\w-]{0,40}(?:token|key|secret|password|pat)[ ]?:[ ]?["']?(?:secrets|vars|env)\.[A-Z][A-Z0-9_]{2,60}["']?[ \t]{0,4}$
`

/** A reference stands between quotation marks, or without its braces, so that its own words are the value. */
export const literalReference = once(({ raw }: Observed): boolean => {
  const written = `${raw.code}\n${raw.config}`
  return inQuotes.test(written) || ofWorkflow.test(written)
})
