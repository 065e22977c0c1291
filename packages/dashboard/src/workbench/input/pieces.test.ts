import { expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

const shown = (spans: readonly (readonly [number, number])[], first?: readonly [number, number]): string =>
  piecesOf(
    'abcdef',
    spans.map(([start, end]) => ({ start, end })),
    first ? { start: first[0], end: first[1] } : null,
  )
    .map(({ text, span }) => (span ? `[${text}]` : text))
    .join('')

test.each([
  { name: 'nothing', spans: [], says: 'abcdef' },
  { name: 'two, in any order', spans: [[4, 5] as const, [1, 2] as const], says: 'a[b]cd[e]f' },
  { name: 'the whole', spans: [[0, 6] as const], says: '[abcdef]' },
  { name: 'the first of two that overlap', spans: [[0, 3] as const, [2, 5] as const], says: '[abc]def' },
  {
    name: 'neither what is empty nor what is beyond the end',
    spans: [[2, 2] as const, [5, 9] as const],
    says: 'abcdef',
  },
])('marks $name', ({ spans, says }) => {
  expect(shown(spans)).toBe(says)
})

test('of two that overlap, the one that is shown', () => {
  expect(
    shown(
      [
        [0, 3],
        [2, 5],
      ],
      [2, 5],
    ),
  ).toBe('ab[cde]f')
})
