import { expect, test } from 'vitest'
import { worstOf } from './effort.ts'

test('a pattern that would try ways for years is ended, and the pump is told', { timeout: 60_000 }, () => {
  expect(worstOf(/^(?:\s*a:[^\n]{1,80})*x$/, ['b', 'a: b '], 2000, 1)).toEqual({ pump: 'a: b ', ms: 5000 })
})

test('of several pumps the one that costs most is told', () => {
  expect(worstOf(/x+$/, ['y', 'x'], 20_000, 1, '').pump).toBe('x')
  expect(worstOf(/(?<!x)x+$/, ['y', 'xy'], 20_000, 1, '').ms).toBeLessThan(60)
})
