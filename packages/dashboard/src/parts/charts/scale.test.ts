import { expect, test } from 'vitest'
import { stepOfLabels, ticksFor } from './scale.ts'

const bars = (...sums: readonly number[]) => sums.map((sum, start) => ({ start, counts: { ok: sum - 1, bad: 1 } }))

test.each([
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [10, [0, 2, 4, 6, 8, 10]],
  [22, [0, 5, 10, 15, 20, 25]],
  [999, [0, 200, 400, 600, 800, 1000]],
  [1_234_567, [0, 500_000, 1_000_000, 1_500_000]],
])('a bar of %i', (most, ticks) => {
  expect(ticksFor(bars(1, most, 1))).toEqual(ticks)
})

test('no number is too large or too small for the scale', () => {
  for (let most = 1; most < 3000; most++) {
    const ticks = ticksFor(bars(most))
    expect(ticks.length).toBeLessThanOrEqual(6)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
    expect(ticks.every(Number.isInteger)).toBe(true)
  }
})

test('nothing counted is a scale all the same', () => {
  expect(ticksFor([])).toEqual([0, 1])
  expect(ticksFor([{ start: 0, counts: {} }])).toEqual([0, 1])
})

test.each([
  [7, 1],
  [24, 4],
  [45, 7],
])('of %i bars every %i. is named', (count, step) => {
  expect(stepOfLabels(bars(...Array.from({ length: count }, () => 1)))).toBe(step)
})
