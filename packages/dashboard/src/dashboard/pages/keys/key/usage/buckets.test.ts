import { expect, test } from 'vitest'
import { barsOf, outcomesOf, startsOf } from './buckets.ts'

const now = Date.parse('2026-06-15T12:20:00Z')
const usage = [
  { hour: '2026-06-15T11:00:00.000Z', outcome: 'limit.rate', count: 2 },
  { hour: '2026-06-15T11:00:00.000Z', outcome: 'ok', count: 5 },
  { hour: '2026-06-15T12:00:00.000Z', outcome: 'ok', count: 1 },
  { hour: '2026-06-15T12:00:00.000Z', outcome: 'key.expired', count: 3 },
]

test('a day has 24 bars, the last one is this hour', () => {
  const starts = startsOf('day', now)
  expect(starts).toHaveLength(24)
  expect(new Date(starts.at(-1) ?? 0).toISOString()).toBe('2026-06-15T12:00:00.000Z')
  expect(barsOf(usage, starts).slice(-2)).toEqual([
    { start: Date.parse('2026-06-15T11:00:00Z'), counts: { ok: 5, 'limit.rate': 2 } },
    { start: Date.parse('2026-06-15T12:00:00Z'), counts: { ok: 1, 'key.expired': 3 } },
  ])
})

test('days begin at midnight, and hold all of their hours', () => {
  const starts = startsOf('week', now)
  expect(starts).toHaveLength(7)
  expect(starts.map((start) => new Date(start).getHours())).toEqual(Array.from({ length: 7 }, () => 0))
  const counted = barsOf(usage, starts).flatMap(({ counts }) => Object.values(counts))
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(11)
})

test('granted requests come first, then what was refused most', () => {
  expect(outcomesOf(usage)).toEqual([
    ['ok', 6],
    ['key.expired', 3],
    ['limit.rate', 2],
  ])
})
