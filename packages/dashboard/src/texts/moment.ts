/** The largest that fits counts. Some have a word for the one before and the one after. */
const units: readonly {
  readonly name: string
  readonly seconds: number
  readonly before?: string
  readonly after?: string
}[] = [
  { name: 'year', seconds: 365 * 86_400, before: 'last year', after: 'next year' },
  { name: 'month', seconds: 30 * 86_400, before: 'last month', after: 'next month' },
  { name: 'day', seconds: 86_400, before: 'yesterday', after: 'tomorrow' },
  { name: 'hour', seconds: 3600 },
  { name: 'minute', seconds: 60 },
  { name: 'second', seconds: 1 },
]

/** How long ago, or how long until: "3 hours ago", "in 2 days". */
export function agoText(iso: string, now: number): string {
  const from = (Date.parse(iso) - now) / 1000
  const far = Math.abs(from)
  const unit = units.find(({ seconds }) => far >= seconds)
  if (far < 10 || !unit) return 'now'
  const { name, seconds, before, after } = unit
  const count = Math.trunc(far / seconds)
  const word = from < 0 ? before : after
  if (count === 1 && word) return word
  const counted = `${count} ${name}${count === 1 ? '' : 's'}`
  return from < 0 ? `${counted} ago` : `in ${counted}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** A day without its year, in the reader's zone as all that follow. */
export const dayText = (at: Date): string => `${months[at.getMonth()]} ${at.getDate()}`

/** The time of day by the clock that begins anew at noon. */
const clock = (at: Date, seconds = ''): string =>
  `${at.getHours() % 12 || 12}:${twoDigits(at.getMinutes())}${seconds} ${at.getHours() < 12 ? 'AM' : 'PM'}`

const dateText = (at: Date): string => `${dayText(at)}, ${at.getFullYear()}`

/** A moment to the second. */
export function exactly(iso: string): string {
  const at = new Date(iso)
  return `${dateText(at)}, ${clock(at, `:${twoDigits(at.getSeconds())}`)}`
}

/** A moment to the minute. */
export function dateAndTime(iso: string): string {
  const at = new Date(iso)
  return `${dateText(at)}, ${clock(at)}`
}

/** A moment of this year to the minute. */
export const dayAndTime = (at: Date): string => `${dayText(at)}, ${clock(at)}`

/** The time of day to the minute, from 00:00 to 23:59. */
export const timeText = (at: Date): string => `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`

/** A moment to the minute, as it stands in a field. */
export const pickedText = (at: Date): string =>
  `${at.getDate()} ${months[at.getMonth()]} ${at.getFullYear()} ${timeText(at)}`
