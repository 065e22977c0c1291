import { expect, test } from 'vitest'
import { pull, toSlope } from './logistic.ts'

/** The slope as small steps show it. */
function measured(height: (place: Float64Array) => number, place: Float64Array): number[] {
  return [...place].map((value, at) => {
    const [above, below] = [1e-5, -1e-5].map((step) => height(place.with(at, value + step)))
    return ((above as number) - (below as number)) / 2e-5
  })
}

test('the slope of a loss is the one that small steps show, and adds up to nothing', () => {
  const target = Float64Array.of(0.7, 0.3, 0, 0)
  const place = Float64Array.of(0.5, -2, 30, 1)
  const slope = place.slice()
  expect(toSlope(slope, target, 0.5)).toBeCloseTo(0.5 * (0.7 * 29.5 + 0.3 * 32), 9)
  measured((tried) => toSlope(tried, target, 0.5), place).forEach((value, at) =>
    expect(slope[at]).toBeCloseTo(value, 6),
  )
  expect(slope.reduce((a, b) => a + b)).toBeCloseTo(0, 12)
})

test('a prior costs half the square of the way, times its strength', () => {
  const slope = Float32Array.of(9, 9)
  expect(pull(Float32Array.of(2, -1), slope, 3)).toBe(7.5)
  expect([...slope]).toEqual([6, -3])
})
