import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { filledCredentials, headersShown, requestHeader } from './sent.ts'

/** Headers that HTTP clients add by themselves; that a shortened request lacks them says nothing. */
export const addedByClients = /^(?:user-agent|accept|host|content-length|content-type|date|x-amz-date|connection)$/i

const asksFor = regexOf('gi')`
  \b(?:provide|set|setting|include|specify|missing|requires?|required|without|add|send|pass)\b[^.\n]{0,30}?["'\`“]?
    ([A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){1,5})["'\`”]?:?[ ](?:request[ ])?header
`
/** “is missing x-tenant”, “x-tenant is required”: names that begin so are headers without saying it. */
const namesByItself = regexOf('gi')`
  \b(?:missing|lacks|without|requires?|provide|include|specify)\b[ ](?:a[ ]|the[ ]|required[ ])?["'\`“]?(x-[a-z0-9]{2,30}(?:-[a-z0-9]{1,30}){0,5})["'\`”]?(?![\w-])
  |["'\`“]?\b(x-[a-z0-9]{2,30}(?:-[a-z0-9]{1,30}){0,5})["'\`”]?[ ](?:is[ ]|was[ ])?(?:missing|required|not[ ](?:set|sent|provided|present|given|found))\b
`
const ofKeys = /auth|key|token|secret|signature|credential|bearer|cookie/i

/** The header that the answer asks for, where the request in view has a key and lacks it. */
export const askedHeader = once((observed: Observed): string | null => {
  if (!headersShown(observed) || filledCredentials(observed).length === 0) return null
  const asked = [...allMatches(asksFor, observed.raw.answer), ...allMatches(namesByItself, observed.raw.answer)]
  for (const [, first, second] of asked) {
    const name = first ?? second ?? ''
    if (ofKeys.test(name) || addedByClients.test(name) || !/^[A-Z]|^x-/.test(name)) continue
    if (requestHeader(observed, name) === null && !observed.zones.code.includes(name.toLowerCase())) return name
  }
  return null
})
