import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import { regex, regexOf } from '../model/regex.ts'
import { sentCredentials } from '../wire/sent.ts'

/** `"Authorization": "Bearer ${env:TOKEN}"` of JSON and its kin, and `Authorization = "Bearer $TOKEN"` of TOML. */
const quoted = regexOf('i')`
  ["']?\b(?:authorization|[a-z-]{0,24}(?:api-?key|token))["']?\s{0,4}[:=]\s{0,4}
    ["'](?:(?:bearer|token|basic)\s)?
      (?:\$\{(?:(?:env|input)[:.])?[a-z][\w-]{2,60}(?::-[^}"']{0,60})?\}|\{env:[a-z]\w{2,60}\}|\$[a-z]\w{2,60})["']
`

/** `Authorization: Bearer ${TOKEN}`, a line of YAML, and of the argument list of a bridge such as mcp-remote. */
const unquoted = regexOf('im')`
  ^[ \t]{1,40}(?:-[ \t])?["']?(?:authorization|[a-z-]{0,24}(?:api-?key|token)):[ \t]?
    (?:(?:bearer|token|basic)[ ])?\$\{(?:env[:.])?[a-z]\w{2,60}(?::-[^}"'\n]{0,60})?\}["']?[ \t]{0,8},?[ \t]{0,8}$
`

/** A reference of any of these kinds. */
export const namesAHeader = glimpse([quoted, unquoted], '$', '{env:')

const noneCame = regex`
  \b(?:missing|no|without(?: an?| any)?|lacks?|did ?n[o']t (?:provide|send|receive|include)) (?:an? |the |any |your ){0,2}["'\`]?
    (?:authorization|authentication|bearer|(?:x-)?api[ _-]?key|access[ _-]?token|auth[ _-]?token|token|credentials?)\b
    (?! (?:matches|matched|with that))
  |(?:authorization|bearer|api[ _-]?key|x-[a-z-]{2,20}(?:key|token)|token|credentials?)["'\`]?(?: headers?| tokens?)?[ ]
    (?:is |was |were |are )?(?:missing|absent|required|not (?:found|provided|present|supplied|sent|given|received|included))
    (?! or (?:invalid|expired|incorrect|wrong|malformed)| (?:for|by) (?:this|that|your)| (?:[a-z]{2,12} ){0,3}(?:scopes?|permissions?|claims?|roles?|privileges?|rights?)\b)
  |not authenticated|unauthenticated|authentication (?:is )?(?:required|needed)
`

/**
 * The settings of a client write a header with the name of a variable in it, and the server says that no credential came.
 * The header is there, so nobody forgot to attach it: what is missing is the value.
 */
export const headerOfUnsetVariable = once((observed: Observed): boolean => {
  const { raw, zones, facts } = observed
  if (facts.kind === 'curl' || !namesAHeader(observed) || sentCredentials(observed).some(isWritten)) return false
  return (
    [raw.config, raw.answer].some((text) => quoted.test(text) || unquoted.test(text)) &&
    noneCame.test(`${zones.answer} ; ${zones.remarks}`)
  )
})

/** A request in view that carries more than the reference shows that the variable had a value. */
function isWritten({ value, reference }: ObservedCredential): boolean {
  return reference !== true && !/^\s*$|[${]/.test(value.reveal())
}
