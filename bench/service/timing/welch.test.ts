import { expect, test } from 'vitest'
import { welch, withoutSlowest } from './welch.ts'

test('fits a worked example: variances 1 and 2.5, five samples each', () => {
  const { difference, t, margin } = welch([9, 9, 10, 11, 11], [10, 11, 12, 13, 14])
  expect(difference).toBeCloseTo(2)
  expect(t).toBeCloseTo(2 / Math.sqrt(1 / 5 + 2.5 / 5))
  expect(margin).toBeCloseTo(1.96 * Math.sqrt(0.7))
})

test('a limit for both groups together leaves the slowest out', () => {
  expect(withoutSlowest([1, 2, 3, 100], [2, 3, 4, 5], 0.2)).toEqual([
    [1, 2, 3],
    [2, 3, 4, 5],
  ])
})
