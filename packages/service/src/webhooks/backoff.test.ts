import { expect, test } from 'vitest'
import { backoffMs } from './backoff.ts'

test('waits longer each time, up to ten hours, and never the same for all', () => {
  const waits = Array.from({ length: 12 }, (_, at) => backoffMs(at + 1, () => 0))
  expect(waits[0]).toBe(5000)
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits.at(-1)).toBe(36_000_000)
  expect(backoffMs(1, () => 1)).toBe(5500)
})
