import { expect, test } from 'vitest'
import { startsOf } from './starts.ts'

const now = Date.parse('2026-06-15T12:20:00Z')

test.each([now, Date.parse('2026-06-15T12:00:00Z')])('a day has 24 bars, the last one is this hour: %i', (moment) => {
  const starts = startsOf('day', moment)
  expect(starts).toHaveLength(24)
  expect(new Date(starts[0] ?? 0).toISOString()).toBe('2026-06-14T13:00:00.000Z')
  expect(new Date(starts.at(-1) ?? 0).toISOString()).toBe('2026-06-15T12:00:00.000Z')
})

test.each([
  ['week', 7],
  ['month', 30],
] as const)('a %s has %i days, which begin at midnight', (span, days) => {
  const starts = startsOf(span, now)
  expect(starts).toHaveLength(days)
  expect(starts.map((start) => new Date(start).getHours())).toEqual(Array.from({ length: days }, () => 0))
  expect(new Date(starts.at(-1) ?? 0).toDateString()).toBe(new Date(now).toDateString())
})
