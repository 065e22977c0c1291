import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'

/** One call that a log tells of. */
export interface Outcome {
  /** Seconds, from a beginning of its own. */
  readonly at: number
  readonly status: number
  /** What was called, as far as it is told. */
  readonly path: string | null
}

/** How the calls of a log ended, and when the program began anew between them. */
export interface Course {
  readonly outcomes: readonly Outcome[]
  /** Seconds at which it was started, or somebody logged in. */
  readonly starts: readonly number[]
}

const mostLines = 400
const clock = /(?:(\d{4}-\d\d-\d\d)[T ]|\b)(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d{1,3}))?/
const status = /(?:[\s"=(]|->|→|: )([2-5]\d\d)(?=$|[\s"'{,;:)\]])/g
const path = /\b(?:GET|POST|PUT|PATCH|DELETE)\s{1,3}(\S{1,200})/
const start = regexOf('i')`
  \b(?:re-?start(?:ed|ing)?|started|starting|booted|logged in|login ok|new (?:token|session)|token (?:fetched|refreshed|renewed|obtained)
    |re-?deployed|reconnected)\b
`

/** The calls of a log with times, in their order; empty where it tells of fewer than two. */
export const courseOf = once(({ raw }: Observed): Course => {
  const outcomes: Outcome[] = []
  const starts: number[] = []
  let last = 0
  // Most texts are one line, and one line tells of no course.
  if (!raw.answer.includes('\n')) return { outcomes, starts }
  for (const line of raw.answer.split('\n', mostLines)) {
    const time = line.length > 1000 ? null : clock.exec(line)
    if (!time) continue
    const at = secondsOf(time, last)
    last = at
    const rest = line.slice(time.index + time[0].length)
    const code = [...rest.matchAll(status)].at(-1)?.[1]
    if (code !== undefined) outcomes.push({ at, status: Number(code), path: path.exec(rest)?.[1] ?? null })
    else if (start.test(rest)) starts.push(at)
  }
  return outcomes.length < 2 ? { outcomes: [], starts: [] } : { outcomes, starts }
})

/** A log without dates goes on past midnight. */
function secondsOf([, date, hour, minute, second, parts]: RegExpExecArray, last: number): number {
  const ofDay = Number(hour) * 3600 + Number(minute) * 60 + Number(second) + Number(`0.${parts ?? 0}`)
  if (date !== undefined) return Date.parse(`${date}T00:00:00Z`) / 1000 + ofDay
  const day = Math.floor(last / 86_400) * 86_400
  return day + ofDay < last - 1 ? day + 86_400 + ofDay : day + ofDay
}

function isAccepted(one: Outcome): boolean {
  return one.status < 400
}

function isRefused(one: Outcome): boolean {
  return one.status === 401 || one.status === 403
}

const minute = 60

/**
 * Minutes for which calls were accepted before every later one was refused, where a new start made them pass again: what the
 * program got when it started has ended. Null for any other course.
 */
export const endedAfter = once((observed: Observed): number | null => {
  const { outcomes, starts } = courseOf(observed)
  const first = outcomes.findIndex(isRefused)
  if (first < 1 || !outcomes.slice(0, first).every(isAccepted)) return null
  const refusedFrom = outcomes[first]?.at ?? 0
  const again = outcomes.findIndex((one, at) => at > first && isAccepted(one))
  const until = again === -1 ? Infinity : (outcomes[again]?.at ?? Infinity)
  const restarted = starts.some((at) => at > refusedFrom && at <= until)
  const began = Math.min(...starts, outcomes[0]?.at ?? 0)
  const lived = (refusedFrom - began) / minute
  if (lived < 4) return null
  const isRound = again === -1 && outcomes.length - first > 1 && isUsualLife(lived)
  return (again !== -1 && restarted) || isRound ? Math.round(lived) : null
})

/** Lives that issuers give to tokens, in minutes. */
function isUsualLife(minutes: number): boolean {
  return [15, 30, 60, 120, 480, 720, 1440].some((life) => minutes >= life * 0.97 && minutes <= life * 1.1)
}

/** Calls that were accepted before the refusals of one short stretch, which end without anything done. Null for any other course. */
export const burstOf = once((observed: Observed): number | null => {
  const { outcomes, starts } = courseOf(observed)
  const first = outcomes.findIndex(isRefused)
  const again = outcomes.findIndex((one, at) => at > first && isAccepted(one))
  if (first < 3 || again === -1 || starts.some((at) => at >= (outcomes[first]?.at ?? 0))) return null
  const refusedFor = (outcomes[again]?.at ?? 0) - (outcomes[first]?.at ?? 0)
  return outcomes.slice(0, first).every(isAccepted) && again - first > 1 && refusedFor <= 2 * minute ? first : null
})

/** The same call twice in a moment, the first accepted, the second refused: what may be used once was used twice. */
export const usedTwice = once((observed: Observed): boolean => {
  const { outcomes } = courseOf(observed)
  return outcomes.some((one, at) => {
    const before = outcomes[at - 1]
    return (
      before !== undefined &&
      one.path !== null &&
      before.path?.split('?')[0] === one.path.split('?')[0] &&
      isAccepted(before) &&
      one.status >= 400 &&
      one.status < 404 &&
      one.at - before.at <= 5
    )
  })
})

const tallyLine =
  /^[ \t]{0,20}(?:(\d{1,6})[ \t:x×]{1,10}(?:HTTP )?([2-5]\d\d)|(?:HTTP )?([2-5]\d\d)[ \t]{0,6}[:x×=][ \t]{0,6}(\d{1,6}))[ \t]{0,20}$/
const pause =
  /\b(?:start-sleep|sleep|pause[ds]?|delay|wait(?:s|ed|ing)?|throttled?|slower|one (?:per|a|every) second)\b/

/** How many passed of those sent at once, where with pauses none was refused (`10 200`, `30 401`; then `40 200`). */
export const talliedBurst = once(({ raw, zones }: Observed): number | null => {
  if (!raw.answer.includes('\n')) return null
  const tallies: Map<number, number>[] = [new Map()]
  for (const line of raw.answer.split('\n', mostLines)) {
    const found = line.length > 60 ? null : tallyLine.exec(line)
    if (found) tallies.at(-1)?.set(Number(found[2] ?? found[3]), Number(found[1] ?? found[4]))
    else if (tallies.at(-1)?.size !== 0) tallies.push(new Map())
  }
  const [mixed, calm] = tallies.filter(({ size }) => size > 0)
  const passed = mixed?.get(200) ?? 0
  const refused = (mixed?.get(401) ?? 0) + (mixed?.get(403) ?? 0)
  const isCalm = calm !== undefined && calm.size === 1 && (calm.get(200) ?? 0) > passed
  return passed > 0 && refused > 0 && isCalm && pause.test(zones.all) ? passed : null
})

/** How many calls in a row passed before a pause was needed; null where nothing shows it. */
export function passedInARow(observed: Observed): number | null {
  return talliedBurst(observed) ?? burstOf(observed)
}
