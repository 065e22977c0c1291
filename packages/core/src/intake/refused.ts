import { regex, regexOf } from '../model/regex.ts'

const always = new Set([401, 402, 403, 407, 429, 451])
const authWords = regexOf('i')`
  api[ _-]?key|unauthori[sz]ed|authenticat|authori[sz]ation|(?<![a-z])auth(?:ed)?(?![a-z])|access[ _-]?token
  |\btoken\b|credential|permission|forbidden|signature|not allowed|invalid_grant|invalid_client|access ?denied
  |subscription key|nonce|quota|rate limit|billing
`
// APIs that answer 200 and put the refusal into the body.
const quietRefusal = regex`
  "(?:ok|success)"\s{0,4}:\s{0,4}false|"status"\s{0,4}:\s{0,4}"(?:REQUEST_DENIED|OVER_QUERY_LIMIT|ERROR|NOK)"
  |"errors?"\s{0,4}:\s{0,4}[[{"]
  |"(?:code|errcode|error_code)"\s{0,4}:\s{0,4}"?(?:401|403|UNAUTHENTICATED|4000[0-9])\b
  |"message"\s{0,4}:\s{0,4}"NOTOK"
`
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
