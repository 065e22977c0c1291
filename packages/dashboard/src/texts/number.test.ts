import { expect, test } from 'vitest'
import { number, percent } from './number.ts'

test.each([0, 7, 999, 1000, 12_345, 100_000, 1_234_567, Number.MAX_SAFE_INTEGER])(
  '%i is written as Intl does',
  (count) => {
    expect(number(count)).toBe(new Intl.NumberFormat('en').format(count))
  },
)

test.each([0, 0.001, 0.0049, 1 / 3, 0.5, 0.999, 1])('%f is the share that Intl says', (share) => {
  expect(percent(share)).toBe(new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(share))
})
