import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'

/** What a server printed back of the key that it received, its middle hidden. */
export interface Echo {
  readonly first: string
  readonly last: string
  /** How many characters stand for the hidden ones: as many as there were, where the server keeps the length. */
  readonly hidden: number
}

const sentence = regexOf('gi')`
  (?:api[ _-]?key|access[ ]token|token|key)[ ](?:provided|received|sent):[ ]
    ([^\s*•][^*•\n]{0,23}?)([*•]{3,400})([^\s*•]{0,16})
`
const mostRead = 20_000

/** The first echo of a key in the answer; null where the server printed none. */
export const echo = once((observed: Observed): Echo | null => {
  const answer = observed.raw.answer.slice(0, mostRead)
  if (!/[*•]{3}/.test(answer)) return null
  const [found] = allMatches(sentence, answer)
  if (!found) return null
  const [, first = '', stars = '', rest = ''] = found
  const line = answer.slice(answer.lastIndexOf('\n', found.index) + 1, found.index)
  return { first: unescaped(first), last: endOf(rest, line), hidden: stars.length }
})

/** Without the quote that closes the text around it, and without the full stop of the sentence. */
function endOf(rest: string, before: string): string {
  const open = new Set(['"', "'", '`'].filter((quote) => isOpen(quote, before)))
  const closed = [...rest].findIndex((one, at) => open.has(one) && rest[at - 1] !== '\\')
  const last = unescaped(closed < 0 ? rest : rest.slice(0, closed))
  return last.replace(/\.$/, '')
}

function isOpen(quote: string, before: string): boolean {
  const plain = before.replaceAll(/\\./g, '').replaceAll(/[a-z]'[a-z]/gi, '')
  return (plain.split(quote).length - 1) % 2 === 1
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(["'])/g, '$1')
}

/** Whether this key is the one that the server printed back: the same start and end, and the same length where the mask keeps it. */
export function isEchoed({ first, last, hidden }: Echo, key: string): boolean {
  if (first.length + last.length < leastShown || !key.startsWith(first) || !key.endsWith(last)) return false
  return hidden < keepsLength || first.length + hidden + last.length === key.length
}

/** Fewer characters than this are shared by many keys. */
const leastShown = 8
/** A mask of few stars has always so many. */
const keepsLength = 8

/** The key in view that the server printed back: it arrived as it is. Null where it printed none, or another one. */
const echoedKey = once((observed: Observed): ObservedCredential | null => {
  const printed = echo(observed)
  if (printed === null) return null
  return (
    observed.credentials.find(
      ({ reference, value }) => reference !== true && isEchoed(printed, value.reveal().trim()),
    ) ?? null
  )
})

export function echoesShownKey(observed: Observed): boolean {
  return echoedKey(observed) !== null
}

/** And it is whole, as the provider makes them that was asked. */
export function echoesOwnKey(observed: Observed): boolean {
  const reading = echoedKey(observed)?.reading
  return (
    reading?.matches.some(
      ({ provider, exact, prefix }) => exact && prefix.length >= 3 && provider === observed.provider?.id,
    ) ?? false
  )
}
