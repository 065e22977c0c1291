import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { spotsOf } from './placement.ts'
import type { Spot } from './placement.ts'
import { regexOf } from '../model/regex.ts'

/** How the header of the key, as the code writes it, differs from what the provider reads. */
export type WrittenFlaw = 'header' | 'place' | 'scheme-missing' | 'scheme-other' | 'none'

/** `X-Api-Key: …`, `["Authorization"] = …`, `set("Authorization", …)`, `'apikey' => …`: the name and what follows it. */
const headerInCode = regexOf('gi')`
  (?<![\w-])(
      authorization|x-[a-z0-9-]{2,40}|[a-z0-9]{2,20}(?:-[a-z0-9]{2,20}){0,3}-(?:key|token|auth)|api-?key
      |private-token
    )["'\`]{0,1}[\])]{0,1}\s{0,3}(?::|=>?|,)(?!:)([^\n]{0,80})
`
const isKeyName = /authorization|key|token|auth/i
const isSideName = /csrf|xsrf|crumb|idempotency|x-cache|sec-|auth-(?:user|email|tenant)|user-?agent/i

/** The word before the key, in a literal (`"Bearer " + token`) or in a header line (`Bearer $TOKEN`). */
const schemeInLiteral = /^\s{0,3}\(?[@$frbu]{0,2}["'`]([a-z][a-z-]{2,24})(?:[ :]|["'`]\s{0,2}[+.,&%])/i
const schemeInLine = /^ ?([a-z][a-z-]{2,24}) (?=[$<{%"'`]|[a-z0-9_.-]{8})/i
/** Only a variable: `token`, `${API_KEY}`, `process.env.KEY`; one named like a whole header may hold its word itself. */
const bareValue = regexOf('i')`
  ^\s{0,3}[@$frbu]{0,2}["'\`]{0,1}[$#]{0,1}\{{0,2}\s{0,2}[\w.]{0,60}(?:token|key|jwt|secret|pat)["')\]}\`]{0,4}
    \s{0,2}(?:[,;)}\]]|$)
`

interface Written {
  readonly name: string
  readonly scheme: string | null
  readonly isBare: boolean
}

const written = once(({ raw }: Observed): readonly Written[] => {
  return allMatches(headerInCode, raw.code)
    .filter(([, name = '']) => isKeyName.test(name) && !isSideName.test(name))
    .filter((found) => isHeaderThere(raw.code, found))
    .map(([, name = '', value = '']) => {
      const scheme = (schemeInLiteral.exec(value) ?? schemeInLine.exec(value))?.[1] ?? null
      return { name, scheme, isBare: scheme === null && bareValue.test(value) }
    })
})

const surely = /^(?:authorization|x-(?!access-token)|private-token)/i
const spokenOf = /header|(?:^|\s)-H\b/i

/**
 * A client's option (`apiKey: …`) and an input of a workflow (`github-token: …`) are written like a header, and are none.
 * A name with a hyphen in quotes can only be meant for one.
 */
function isHeaderThere(code: string, { 1: name = '', index }: RegExpExecArray): boolean {
  if (surely.test(name)) return true
  const before = code.slice(Math.max(0, index - 240), index)
  return spokenOf.test(before) || (name.includes('-') && /["'`]$/.test(before))
}

/**
 * Code shows how a key is sent although its value stands in a variable. The provider may be known by its host, its key,
 * a variable or a word of the text.
 */
export const writtenFlaw = once((observed: Observed): WrittenFlaw | null => {
  const wanted = spotsOf(observed.provider)
  const main = wanted[0]
  const sent = written(observed)
  if (main === undefined || sent.length === 0) return null
  const right = sent.find(({ name }) => wanted.some((spot) => isHeader(spot, name)))
  if (right === undefined) return main.place === 'header' ? 'header' : 'place'
  return flawOfScheme(
    right,
    wanted.filter((spot) => isHeader(spot, right.name)),
  )
})

function flawOfScheme({ scheme, isBare }: Written, here: readonly Spot[]): WrittenFlaw | null {
  if (scheme === null) {
    if (here.some((spot) => spot.scheme === null)) return 'none'
    return isBare ? 'scheme-missing' : null
  }
  return here.some((spot) => spot.scheme?.toLowerCase() === scheme.toLowerCase()) ? 'none' : 'scheme-other'
}

function isHeader({ place, name }: Spot, written: string): boolean {
  return place === 'header' && name?.toLowerCase() === written.toLowerCase()
}
