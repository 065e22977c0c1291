import type { Credential } from '../model/facts.ts'
import { regexOf } from '../model/regex.ts'

const headerNames = /^(?:content-type|accept|user-agent|host|origin|method|type|name)$/i
const options = /^--?(?:set-secrets?|secret|secret-id|from-literal|from-file|secrets?-file|env-file)$/
const notKey = regexOf('i')`
  ^(?:\d{4}-\d\d-\d\d(?:T[\d:.Z+-]{4,20})?|set in \w{1,20} scope.{0,80}|set|unset|missing|empty|undefined or null)$
`

/**
 * Of what was found in the lines of a paste, what can be a credential. Code that puts a key together out of parts
 * (`"Bearer " + key`) leaves parts that are none.
 * @param sent names of headers that were really sent, in lower case: what they hold stays, however little it is.
 */
export function withoutParts(found: readonly Credential[], sent: ReadonlySet<string>): readonly Credential[] {
  return found.filter(({ place, name, scheme, value }) => {
    const text = value.reveal()
    if (place === 'header' && text === '' && scheme !== null) return sent.has((name ?? '').toLowerCase())
    if (headerNames.test(text) || notKey.test(text)) return false
    return name === null || !(/[\s{}`]/.test(name) || options.test(name))
  })
}
