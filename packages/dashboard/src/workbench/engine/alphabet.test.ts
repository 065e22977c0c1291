import { expect, test } from 'vitest'
import { alphabetOf } from './alphabet.ts'

test.each([
  ['', 'nothing'],
  ['abc', 'small letters'],
  ['aB3', 'capitals, small letters and digits'],
  ['a-b_a-', 'small letters, “-” and “_”'],
  ['a b', 'small letters and blanks'],
  ['aа\u200b', 'small letters and characters beyond ASCII'],
])('%j is made of %s', (text, words) => {
  expect(alphabetOf(text)).toBe(words)
})
