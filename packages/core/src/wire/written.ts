import type { Observed } from '../model/observed.ts'
import { filledCredentials } from './sent.ts'
import { regex } from '../model/regex.ts'

const inCode = regex`
  (?:authorization|x-api-key|api-key|apikey|x-auth-token|private-token)["'\`]?\]? ?(?::|=>?|,) ?f?["'\`]?
    (?:bearer|basic|token|bot|jwt|\$|\{|[a-z_.]{2,40}(?:key|token))
`
const authorizationInCode = /authorization["'`]?\]? ?(?::|=>?|,) ?f?["'`](?:bearer|token|jwt|basic|bot)\b/

/** The code writes the header of the key out, so the program means to send it. */
export function writesHeader({ zones }: Observed): boolean {
  return inCode.test(zones.code)
}

/** An Authorization header with a scheme word is sent, or written out in the code. */
export function usesAuthorization(observed: Observed): boolean {
  return (
    authorizationInCode.test(observed.zones.code) ||
    filledCredentials(observed).some(({ name, scheme }) => /^authorization$/i.test(name ?? '') && scheme !== null)
  )
}

const named =
  /\b(x-[a-z-]{0,24}(?:key|token|auth)|api-key|apikey|private-token|[a-z]{2,12}-api-key|ocp-apim-subscription-key)\b/
const wanting = /missing|required?s?\b|must|provide|expected|not (?:found|present|set)|no /

/** The header that the answer asks for, where request and code use Authorization and not that one. */
export function headerAskedFor(observed: Observed): string | null {
  const { answer, request, code } = observed.zones
  const name = /subscription key/.test(answer) ? 'ocp-apim-subscription-key' : named.exec(answer)?.[1]
  if (name === undefined || !wanting.test(answer) || !usesAuthorization(observed)) return null
  return `${request} ${code}`.includes(name) ? null : name
}
