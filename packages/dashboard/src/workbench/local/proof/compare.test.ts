import { expect, test } from 'vitest'
import { compared, difference } from './compare.ts'

const same = (line: string) => ({ before: line, after: line, isSame: true })

test('what is the same stays beside itself, what was changed is paired', () => {
  expect(compared(['GET /v1', 'Accept: a', 'Authorization: x'], ['GET /v1', 'Accept: a', 'Authorization: y'])).toEqual([
    same('GET /v1'),
    same('Accept: a'),
    { before: 'Authorization: x', after: 'Authorization: y', isSame: false },
  ])
})

test('a key that moved is gone at one place and has come at another', () => {
  expect(compared(['GET /v1', 'Accept: a', 'X-Key: k'], ['GET /v1?key=k', 'Accept: a'])).toEqual([
    { before: 'GET /v1', after: 'GET /v1?key=k', isSame: false },
    same('Accept: a'),
    { before: 'X-Key: k', after: null, isSame: false },
  ])
})

test.each([
  { name: 'nothing on either side', before: [], after: [] },
  { name: 'equal texts', before: ['a', 'b'], after: ['a', 'b'] },
  { name: 'one side empty', before: [], after: ['a', 'b'] },
  { name: 'nothing in common', before: ['a', 'b', 'c'], after: ['d'] },
  { name: 'repeated lines', before: ['a', 'a', 'b', 'a'], after: ['a', 'b', 'a', 'a'] },
])('both texts can be read off again: $name', ({ before, after }) => {
  const lines = compared(before, after)
  expect(lines.flatMap((line) => line.before ?? [])).toEqual(before)
  expect(lines.flatMap((line) => line.after ?? [])).toEqual(after)
})

test.each([
  ['Authorization: Bearer x', 'Authorization: x', ['Authorization: ', 'Bearer ', 'x']],
  ['Authorization: x', 'Authorization: Bearer x', ['Authorization: ', '', 'x']],
  ['aa', 'a', ['a', 'a', '']],
  ['{"error":1}', '{"object":[]}', ['{"error":1}', '', '']],
])('%s differs from %s', (line, other, parts) => {
  expect(difference(line, other)).toEqual(parts)
})
