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
const ofKeys = /auth|key|token|secret|signature|credential|bearer|cookie/i

/** The header that the answer asks for, where the request in view has a key and lacks it. */
export const askedHeader = once((observed: Observed): string | null => {
  if (!headersShown(observed) || filledCredentials(observed).length === 0) return null
  for (const [, name = ''] of allMatches(asksFor, observed.raw.answer)) {
    if (ofKeys.test(name) || addedByClients.test(name) || !/^[A-Z]|^x-/.test(name)) continue
    if (requestHeader(observed, name) === null && !observed.zones.code.includes(name.toLowerCase())) return name
  }
  return null
})
