import { pastedLines } from '../keys/pasted-text.ts'
import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { answeredAt } from './time.ts'

const hour = 3_600_000
/** A log without a zone may be of any: what lies closer than this to a moment is neither before nor after it. */
const unzoned = 3 * hour

/** `Thu, 22 May 2025 09:15:03 GMT` of a header, and `Thu May 22 09:15:03 UTC 2025` of the command `date`. */
const httpDate =
  /^\s{0,8}[<*]?\s?["']?date["']?:\s{0,4}["']?([A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} 20\d\d \d\d:\d\d:\d\d GMT)/i
const printedDate = /^\s{0,4}[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d) (?:UTC|GMT) (20\d\d)\s*$/
const stamp = regexOf('i')`
  ^\W{0,4}(?:(?:time(?:stamp)?|ts|at)["']?\s?[=:]\s?["']?)?
    (20\d\d-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?(Z|[+-]\d\d:?\d\d| utc)?
`

export const showsAYear = glimpse([httpDate, printedDate, stamp], '20')

/** The latest moment that the paste itself shows: of an answer, a log or the command `date`; null where none is shown. */
export const latestShown = once((observed: Observed): number | null => {
  const moments = showsAYear(observed) ? pastedLines(observed).flatMap((line) => momentIn(line) ?? []) : []
  const answered = answeredAt(observed)
  if (answered !== null) moments.push(answered)
  const told = moments.filter((moment) => !Number.isNaN(moment))
  return told.length > 0 ? Math.max(...told) : null
})

function momentIn(line: string): number | null {
  const http = httpDate.exec(line)?.[1]
  if (http !== undefined) return Date.parse(http)
  const printed = printedDate.exec(line)
  if (printed) return Date.parse(`${printed[2]} ${printed[1]} ${printed[4]} ${printed[3]} GMT`)
  const logged = stamp.exec(line)
  if (!logged) return null
  const zone = logged[3]?.trim().toUpperCase()
  const at = Date.parse(`${logged[1]}T${logged[2]}${zone === undefined || zone === 'UTC' ? 'Z' : zone}`)
  return zone === undefined ? at - unzoned : at
}
