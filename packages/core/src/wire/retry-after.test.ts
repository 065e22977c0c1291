import { expect, test } from 'vitest'
import { retryAfter } from './retry-after.ts'

const now = Date.UTC(2026, 10, 22)

test.each([
  ['7', 7000],
  [' 120 ', 120_000],
  ['2678400', 2_678_400_000],
  ['Sun, 22 Nov 2026 00:01:00 GMT', 60_000],
  ['Sat, 21 Nov 2026 00:00:00 GMT', 0],
  ['1795305600', null],
  ['soon', null],
  [null, null],
])('%s', (value, milliseconds) => expect(retryAfter(value, now)).toBe(milliseconds))
