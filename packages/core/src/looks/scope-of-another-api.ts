import { glimpse } from '../model/glimpse.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { wholeText } from '../model/whole-text.ts'

/** Entra's APIs name the audience that they want in the words of the refusal. */
const wanted = /\baudience\b[^\n"]{0,60}?(https:\/\/[a-z0-9.-]{4,100})/gi
/** `.default` ends the scope of a token for an API; `az` and older clients take the API itself. */
const asked =
  /(https:\/\/[a-z0-9.-]{4,100})\/{1,2}\.default\b|--(?:resource|scope)[= ]["']?(https:\/\/[a-z0-9.-]{4,100})/gi

export const isAudienceNamed = glimpse([wanted], 'audience')

/** A refusal that names the audience it wants, beside code that asks for a token for another. */
export const scopeOfAnotherApi = once(
  (observed: Observed): { readonly wanted: string; readonly asked: string } | null => {
    if (!isAudienceNamed(observed)) return null
    const text = wholeText(observed)
    const audiences = hostsIn(observed.raw.answer, wanted)
    const scopes = hostsIn(text, asked)
    const [first] = audiences
    const other = scopes.find((scope) => !audiences.includes(scope))
    if (first === undefined || other === undefined || scopes.some((scope) => audiences.includes(scope))) return null
    return { wanted: first, asked: other }
  },
)

function hostsIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((found) =>
    (found[1] ?? found[2] ?? '').toLowerCase().replace(/[./]{1,3}$/, ''),
  )
}
