import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

/** A line that tells both ends of a token's time and the present, in seconds since 1970. */
const bothEnds = regex`
  \bbefore (\d{9,11})[^0-9]{1,8}(?:or|nor|and) (?:not )?after (\d{9,11})[^0-9]{1,12}(?:currently|now|current time)[^0-9]{1,4}(\d{9,11})
`

/** One that tells the beginning alone: `nbf 1700000060, now 1700000000`. */
const beginning = regex`
  (?:\bnbf|\biat|not[- ]before|issued[- ]at|not (?:to be used|valid) before)["'): =]{1,6}(\d{9,11})[^0-9;]{1,40}
    (?:\bnow|\bcurrently|current(?:[ _]time(?:stamp)?)?|server[ _]time|present time)["'): =]{1,6}(?:is )?(\d{9,11})
`

/** Azure Storage tells the window of a shared access signature as dates, and its own time. */
const dates = /\bstart \[([a-z0-9:, ]{16,40})\] - expiry \[([a-z0-9:, ]{16,40})\] - current \[([a-z0-9:, ]{16,40})\]/

/** On which side of its window the token lies by the clock that wrote the line; null where no line tells. */
export const sideOfWindow = once(({ zones }: Observed): 'early' | 'late' | null => {
  const both = bothEnds.exec(zones.answer)
  if (both) return sideOf(Number(both[1]), Number(both[2]), Number(both[3]))
  const [, start = '', expiry = '', current = ''] = dates.exec(zones.answer) ?? []
  if (start !== '') return sideOf(Date.parse(start), Date.parse(expiry), Date.parse(current))
  const begun = beginning.exec(zones.answer)
  return begun && Number(begun[2]) < Number(begun[1]) ? 'early' : null
})

/** Times that cannot be read are on no side. */
function sideOf(start: number, end: number, now: number): 'early' | 'late' | null {
  return now < start ? 'early' : now > end ? 'late' : null
}
