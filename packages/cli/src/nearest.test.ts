import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const known = ['key.quoted', 'key.unknown', 'send.absent']

test.each([
  ['key.quotd', 'key.quoted'],
  ['key.qouted', 'key.quoted'],
  ['KEY.QUOTED', 'key.quoted'],
  ['send.absend', 'send.absent'],
  ['something else', null],
  ['', null],
  ['x'.repeat(10_000), null],
])('%s is meant to be %s', (word, meant) => {
  expect(nearest(word, known)).toBe(meant)
})
