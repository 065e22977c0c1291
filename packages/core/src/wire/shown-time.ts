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
/** `2026/05/11 10:15:00 [error]` of nginx and Go, and `[11/May/2026:10:15:00 +0000]` of an access log. */
const slashed = /^\W{0,4}(20\d\d)\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d)/
const accessLog = /\[(\d\d)\/([A-Z][a-z]{2})\/(20\d\d):(\d\d:\d\d:\d\d) ([+-]\d{4})\]/

export const showsAYear = glimpse([httpDate, printedDate, stamp, slashed, accessLog], '20')

/** A moment as far as its text tells it: where no zone is told, some hours lie between the two. */
export interface Moment {
  readonly from: number
  readonly to: number
}

/** The latest moment that the paste itself shows: of an answer, a log or the command `date`; null where none is shown. */
export const latestShown = once((observed: Observed): number | null => {
  const moments = shownMoments(observed, () => true)
  const answered = answeredAt(observed)
  if (answered !== null) moments.push({ from: answered, to: answered })
  return latest(moments)?.from ?? null
})

const tellsOfRefusal =
  /\b(?:401|403|407)\b|unauthori[sz]ed|forbidden|denied|invalid|refused|reject|mismatch|fail|error|warn/i

/** When the refusal came: the server's own time, or the time of the log line that tells of it; null where neither is shown. */
export const refusedAt = once((observed: Observed): Moment | null => {
  const answered = answeredAt(observed)
  if (answered !== null) return { from: answered, to: answered }
  return latest(shownMoments(observed, (line) => tellsOfRefusal.test(line)))
})

function shownMoments(observed: Observed, counts: (line: string) => boolean): Moment[] {
  if (!showsAYear(observed)) return []
  return pastedLines(observed).flatMap((line) => {
    const moment = momentIn(line)
    return moment === null || Number.isNaN(moment.from) || !counts(line) ? [] : [moment]
  })
}

function latest(moments: readonly Moment[]): Moment | null {
  return moments.reduce<Moment | null>((last, one) => (last === null || one.from > last.from ? one : last), null)
}

function momentIn(line: string): Moment | null {
  const exact = exactlyIn(line)
  if (exact !== null) return { from: exact, to: exact }
  const slash = slashed.exec(line)
  const logged = slash === null ? stamp.exec(line) : null
  const day = slash === null ? logged?.[1] : slash.slice(1, 4).join('-')
  if (day === undefined) return null
  const zone = logged?.[3]?.trim().toUpperCase()
  const at = Date.parse(`${day}T${slash?.[4] ?? logged?.[2]}${zone === undefined || zone === 'UTC' ? 'Z' : zone}`)
  return zone === undefined ? { from: at - unzoned, to: at + unzoned } : { from: at, to: at }
}

/** Forms that always tell their zone. */
function exactlyIn(line: string): number | null {
  const http = httpDate.exec(line)?.[1]
  if (http !== undefined) return Date.parse(http)
  const printed = printedDate.exec(line)
  if (printed) return Date.parse(`${printed[2]} ${printed[1]} ${printed[4]} ${printed[3]} GMT`)
  const served = accessLog.exec(line)
  return served ? Date.parse(`${served[1]} ${served[2]} ${served[3]} ${served[4]} ${served[5]}`) : null
}
