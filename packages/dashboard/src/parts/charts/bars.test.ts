import { expect, test } from 'vitest'
import { barsOf, startsOf, stepOf, sumOf } from './bars.ts'

const hourMs = 3_600_000
const midnight = Date.parse('2026-03-02T00:00:00Z')
const at = (hours: number): string => new Date(midnight + hours * hourMs).toISOString()

test('hours are put together, without a gap, and by series', () => {
  const items = [
    { hour: at(0), series: 'ok', count: 2 },
    { hour: at(1), series: 'ok', count: 3 },
    { hour: at(1), series: 'key.expired', count: 1 },
    { hour: at(5), series: 'ok', count: 4 },
    { hour: at(-9), series: 'ok', count: 100 },
  ]
  const bars = barsOf(items, startsOf(midnight, midnight + 6 * hourMs, 2))
  expect(bars).toEqual([
    { start: midnight, counts: { ok: 5, 'key.expired': 1 } },
    { start: midnight + 2 * hourMs, counts: {} },
    { start: midnight + 4 * hourMs, counts: { ok: 4 } },
  ])
  expect([sumOf(bars, 'ok'), sumOf(bars, 'key.expired'), sumOf(bars, 'key.revoked')]).toEqual([9, 1, 0])
})

test('the first bar is whole, though the span begins within it', () => {
  expect(startsOf(midnight + hourMs / 2, midnight + 2 * hourMs, 1)).toEqual([midnight, midnight + hourMs])
  expect(startsOf(midnight, midnight, 1)).toEqual([])
})

test.each([
  [24, 1],
  [168, 6],
  [720, 24],
  [2160, 48],
])('%i hours are drawn in steps of %i', (span, step) => {
  expect(stepOf(span)).toBe(step)
})
