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
 * @param paste the whole of it.
 */
export function withoutParts(
  found: readonly Credential[],
  sent: ReadonlySet<string>,
  paste: string,
): readonly Credential[] {
  return found.filter(({ place, name, scheme, value }) => {
    const text = value.reveal()
    if (place === 'header' && text === '' && scheme !== null)
      return sent.has((name ?? '').toLowerCase()) && !isFilled(found, place, name)
    if (place === 'query' && text === '' && name !== null) return !isJoined(paste, name)
    if (headerNames.test(text) || notKey.test(text)) return false
    return name === null || !(/[\s{}`]/.test(name) || options.test(name))
  })
}

/** The same place with something in it: an empty one beside it is a part in the code that filled it. */
function isFilled(found: readonly Credential[], place: Credential['place'], name: string | null): boolean {
  return found.some(
    (other) =>
      other.place === place && other.name?.toLowerCase() === name?.toLowerCase() && other.value.reveal() !== '',
  )
}

/** A string that ends with the name of a parameter and goes on with something else: `"…&appid=" + key`. */
function isJoined(paste: string, name: string): boolean {
  const ends = [`?${name}=`, `&${name}=`]
  return ends.some((end) =>
    paste
      .split(end)
      .slice(1)
      .some((rest) => /^["'`] ?(?:\+|\.(?!\w)|,|%|<<|&)/.test(rest.slice(0, 4))),
  )
}
