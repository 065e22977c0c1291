import { regex, regexOf } from '../model/regex.ts'

/** An answer as a file has it, and where the request went. */
export interface SeenAnswer {
  readonly url: string | null
  readonly status: number | null
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
}

/** Tells a refusal that an API is known to give, where status and everyday words do not: a 400 with a number, a 200 with an error in it. */
export type IsKnownRefusal = (answer: SeenAnswer) => boolean

const always = new Set([401, 402, 403, 407, 429, 451])
// In error codes an underscore joins words (`token_revoked`); a parser that met an unexpected token speaks of no key.
const authWords = regexOf('i')`
  api[ _-]?key|unauthori[sz]ed|authenticat|authori[sz]ation|(?<![a-z])auth(?:ed)?(?![a-z])|access[ _-]?token
  |(?<![a-z])(?<!unexpected )token(?![a-z])|(?<![a-z])scopes?(?![a-z])|credential|permission|forbidden|signature
  |not allowed|invalid_grant|invalid_client|access ?denied|subscription key|nonce|quota|rate[ _]limit|billing
`
// APIs that answer 200 and put the refusal into the body. A list of errors that is empty tells of none.
const quietRefusal = regex`
  "(?:ok|success)"\s{0,4}:\s{0,4}false|"status"\s{0,4}:\s{0,4}"(?:REQUEST_DENIED|OVER_QUERY_LIMIT|ERROR|NOK)"
  |"errors?"\s{0,4}:\s{0,4}(?:\[(?!\s{0,40}\])|\{(?!\s{0,40}\})|"(?!"))
  |"(?:code|errcode|error_code)"\s{0,4}:\s{0,4}"?(?:401|403|UNAUTHENTICATED|4000[0-9])\b
  |"message"\s{0,4}:\s{0,4}"NOTOK"
`
const failed = /"(?:ok|success)"\s{0,4}:\s{0,4}false/
const bodyHead = 4096

/** Whether an answer is a refusal: by status, or by wording where the status alone does not tell. Status 0 is a blocked request. */
export function isRefused(status: number | null, body: string): boolean {
  if (status === null) return false
  if (status === 0 || always.has(status)) return true
  if (status >= 300 && status < 400) return false
  const head = body.slice(0, bodyHead)
  if (status < 300) return quietRefusal.test(head) && authWords.test(head)
  return authWords.test(head)
}

/**
 * The same, where it is known what APIs answer.
 * @param isAlone nothing else stands in the input: an exchange that failed is shown because it failed, whatever its wording.
 */
export function isRefusal(answer: SeenAnswer, isKnownRefusal: IsKnownRefusal, isAlone: boolean): boolean {
  return isRefused(answer.status, answer.body ?? '') || (isAlone && hasFailed(answer)) || isKnownRefusal(answer)
}

/** By its status, or by what a 200 has in its body. */
function hasFailed({ status, body }: SeenAnswer): boolean {
  if (status === null || status >= 400) return status !== null
  return status >= 200 && status < 300 && failed.test(body?.slice(0, bodyHead) ?? '')
}
