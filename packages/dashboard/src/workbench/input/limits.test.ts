import { expect, test } from 'vitest'
import { sizeInWords } from './limits.ts'

test.each([
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [48_200, '48 kB'],
  [5_240_000, '5.2 MB'],
])('%i is %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words)
})
