import { expect, test } from 'vitest'
import { agoText, dateAndTime, dayAndTime, dayText, exactly, timeText } from './moment.ts'

const now = Date.parse('2026-06-15T12:00:00Z')

test.each([
  ['2026-06-15T11:59:55Z', 'now'],
  ['2026-06-15T11:59:20Z', '40 seconds ago'],
  ['2026-06-15T11:58:30Z', '1 minute ago'],
  ['2026-06-15T09:10:00Z', '2 hours ago'],
  ['2026-06-14T11:00:00Z', 'yesterday'],
  ['2026-06-17T13:00:00Z', 'in 2 days'],
  ['2027-09-01T00:00:00Z', 'next year'],
])('%s is %s', (iso, said) => {
  expect(agoText(iso, now)).toBe(said)
})

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

test.each([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['month', 30 * 86_400],
  ['year', 365 * 86_400],
] as const)('every %s is said as Intl says it', (unit, seconds) => {
  for (const count of [-11, -1, 1, 11]) {
    const iso = new Date(now + count * seconds * 1000).toISOString()
    // what is nearer than ten seconds is now
    expect(agoText(iso, now)).toBe(unit === 'second' && count ** 2 === 1 ? 'now' : relative.format(count, unit))
  }
})

// in the zone of whoever reads, as everything that they see
const moments = [
  [2026, 2, 2, 0, 5, 9],
  [2026, 11, 31, 12, 0, 0],
  [1999, 6, 9, 23, 59, 59],
  [2030, 0, 1, 9, 30, 1],
].map(([year = 0, month = 0, ...rest]) => new Date(year, month, ...rest))

test.each(moments)('%s is written as Intl does', (at) => {
  const said = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('en', options).format(at)
  expect(exactly(at.toISOString())).toBe(said({ dateStyle: 'medium', timeStyle: 'medium' }))
  expect(dateAndTime(at.toISOString())).toBe(said({ dateStyle: 'medium', timeStyle: 'short' }))
  expect(dayText(at)).toBe(said({ month: 'short', day: 'numeric' }))
  expect(dayAndTime(at)).toBe(said({ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }))
  expect(timeText(at)).toBe(said({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }))
})
