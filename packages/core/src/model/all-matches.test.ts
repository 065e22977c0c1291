import { expect, test } from 'vitest'
import { allMatches } from './all-matches.ts'

test.each([
  { pattern: /a(b)?/g, text: 'ab a xab' },
  { pattern: /x*/g, text: 'axxb' },
  { pattern: /x*/g, text: '' },
  { pattern: /none/g, text: 'text' },
])('$pattern finds in "$text" what matchAll finds, time and again', ({ pattern, text }) => {
  const expected = [...text.matchAll(pattern)].map((found) => [found.index, ...found])
  for (let time = 0; time < 2; time++)
    expect(allMatches(pattern, text).map((found) => [found.index, ...found])).toEqual(expected)
})
