import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { regex } from '../model/regex.ts'
import { wholeText } from '../model/whole-text.ts'

const asking = regex`
  (?:look(?:ing|ed)?[ _-]?up|load(?:ing)?|fetch(?:ing)?|find|get|read|verify|verif(?:ying|ication)|validat(?:e|ing|ion)
    |introspect(?:ion|ing)?|resolv(?:e|ing)|check(?:ing)?|query(?:ing)?)[ _"'-]{0,3}(?:of |the |for |api |by )?[ _-]?
    (?:api[ _-]?)?(?:key|token|session|credential|secret|permission|tenant|consumer|subject)s?\b
  |(?:key|token|session|credential|auth|consumer|jwks)[ _-]?(?:introspection|verification|validation|store|cache|repo(?:sitory)?|db|database|service|lookup|backend|fetch)\b
`

const failed = regex`
  connection refused|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|no such host|i\/o timeout
  |connect(?:ion)? timed? ?out|context deadline exceeded|too many (?:clients|connections)|pool (?:exhausted|timeout|timed out)
  |remaining connection slots|server (?:has gone away|closed the connection)|connection reset|LOADING Redis|READONLY You
  |could not connect to server|no reachable servers|ServerSelectionTimeout|database is locked|Connection is not available
  |certificate (?:has )?expired
`

const denied = /\b40[13]\b|unauthori[sz]ed|denied|rejected/i

const mostLines = 400

/** A log of the side that checks keys tells that it could not ask where they are kept, and refused all the same. */
export const storeDown = once((observed: Observed): boolean => {
  const text = wholeText(observed)
  if (!failed.test(text)) return false
  const lines = text.split('\n', mostLines)
  return lines.some(
    (line, at) =>
      line.length < 1000 &&
      failed.test(line) &&
      asking.test(line) &&
      lines.slice(Math.max(0, at - 2), at + 4).some((near) => denied.test(near)),
  )
})
