import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { regexOf } from '../model/regex.ts'
import { wholeText } from '../model/whole-text.ts'

/** What asks a machine for its own time. */
const asked =
  /\bdate (?:-u|--utc|\+%s)|timedatectl|hwclock|Get-Date|new Date\(|Date\.now|time\.time\(|w32tm|utcnow|Time\.now|\bdate *(?:\n|;|&&)/

/** A time of a named zone that stands alone on its line: no zone, no telling. */
const own = regexOf('g')`
  (?:^|\n)[ \t]{0,30}(?:Universal time: |"|')?(?:[A-Z][a-z]{2},? )?(
      \d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[ ]?UTC|[+-]\d\d:?\d\d)
      |(?:[A-Z][a-z]{2}[ ]{1,2}\d{1,2}|\d{1,2} [A-Z][a-z]{2}) \d\d:\d\d:\d\d(?: [AP]M)? UTC \d{4}
      |\d{10}
    )["']?[ \t]*(?=\n|$)
`

const servers = /(?:^|\n)[< \t]{0,8}date: ?([A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)/gi

const tolerance = 2 * 60_000
const mostApart = 3 * 86_400_000

/** Milliseconds by which the machine is ahead of the server (negative: behind), where both were asked in one go. */
export const clocksApart = once((observed: Observed): number | null => {
  const text = wholeText(observed)
  if (!asked.test(text) || !/\bdate:/i.test(text)) return null
  const theirs = allMatches(servers, text).map(([, date = '']) => Date.parse(date))
  const [mine] = allMatches(own, text).map(([, time = '']) => instant(time))
  // The server's time that is nearest: a paste may hold answers of other days.
  const apart = theirs.map((server) => (mine ?? Number.NaN) - server).filter((ms) => !Number.isNaN(ms))
  const [least] = apart.toSorted((one, other) => Math.abs(one) - Math.abs(other))
  return least !== undefined && Math.abs(least) > tolerance && Math.abs(least) < mostApart ? least : null
})

function instant(time: string): number {
  if (/^\d{10}$/.test(time)) return Number(time) * 1000
  const worded = /^([A-Z][a-z]{2}[ ]{1,2}\d{1,2}|\d{1,2} [A-Z][a-z]{2}) (\d\d:\d\d:\d\d(?: [AP]M)?) UTC (\d{4})$/.exec(
    time,
  )
  return Date.parse(
    worded ? `${worded[1]} ${worded[3]} ${worded[2]} UTC` : time.replace(/ ?UTC$/, 'Z').replace(' ', 'T'),
  )
}
