import { expect, test } from 'vitest'
import { describeDefect } from './describe.ts'
import type { KeyDefect } from './reading.ts'

test.each<[KeyDefect, string]>([
  [{ defect: 'too-short', by: 1, expected: '40 characters' }, 'is 1 character too short (40 characters)'],
  [{ defect: 'edge-whitespace', edge: 'end', names: ['a line feed'] }, 'has a line feed at its end'],
  [{ defect: 'look-alike', at: 4, codePoint: 'U+0430', ascii: 'a' }, 'has a look-alike of “a” at character 5 (U+0430)'],
  [{ defect: 'quoted', quote: '"', side: 'start' }, 'has a stray " at its start'],
  [
    { defect: 'checksum', checksum: 'github-crc32', repair: { kind: 'swapped', at: 9 } },
    'fails its own checksum; exactly one repair fits: characters 10 and 11 swapped',
  ],
  [{ defect: 'checksum', checksum: 'npm-crc32', repair: null }, 'fails its own checksum'],
])('%o', (defect, words) => {
  expect(describeDefect(defect)).toBe(words)
})
