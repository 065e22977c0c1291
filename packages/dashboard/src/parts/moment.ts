const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })
const short = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

/** How long ago, or how long until: "3 hours ago", "in 2 days". */
export function agoText(iso: string, now: number): string {
  const seconds = (Date.parse(iso) - now) / 1000
  const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1]
  if (unit === 'second')
    return Math.abs(seconds) < 10 ? relative.format(0, 'second') : relative.format(Math.trunc(seconds), 'second')
  return relative.format(Math.trunc(seconds / size), unit)
}

/** A moment to the second, in the reader's zone. */
export const exactly = (iso: string): string => exact.format(new Date(iso))

/** A moment to the minute, in the reader's zone. */
export const dateAndTime = (iso: string): string => short.format(new Date(iso))
