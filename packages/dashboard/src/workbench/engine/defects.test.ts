import { providers, readKey, Secret } from '@why401/core'
import { expect, test } from 'vitest'
import { defectsIn } from './defects.ts'

function marked(key: string): string[] {
  return defectsIn(key.length, readKey(new Secret(key), providers)).map(({ start, end }) => key.slice(start, end))
}

test.each([
  { name: 'a space at its end', key: 'abcdefghijklmnop1234 ', marks: [' '] },
  { name: 'a tab at its start', key: '\tabcdefghijklmnop1234', marks: ['\t'] },
  { name: 'blanks around it', key: ' abcdefghijklmnop1234\n', marks: [' ', '\n'] },
  { name: 'a character without width', key: 'abcdefgh\u200bijklmnop1234', marks: ['h\u200bi'] },
  { name: 'nothing', key: 'abcdefghijklmnop1234', marks: [] },
])('marks $name', ({ key, marks }) => {
  expect(marked(key)).toEqual(marks)
})
