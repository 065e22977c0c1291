import { expect, test } from 'vitest'
import { widthOf, wrap } from './width.ts'

test.each([
  ['abc', 3],
  ['', 0],
  ['密钥', 4],
  ['e\u0301', 1],
  ['🔑', 2],
  ['‹U+200B›', 8],
  ['한국', 4],
  ['ｆｕｌｌ', 8],
  ['…', 1],
  ['–“‘', 3],
  ['\u200b\u2066', 0],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('wrap breaks at blanks, keeps every word, and leaves a long word whole', () => {
  expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  expect(wrap('a https://example.com/long b', 6)).toEqual(['a', 'https://example.com/long', 'b'])
  expect(wrap('', 10)).toEqual([''])
})
