import { expect, test } from 'vitest'
import { regex, regexOf } from './regex.ts'

test('line breaks and the blanks after them do not count, blanks within a line do', () => {
  const written = regex`
    no (?:
      key|token
    )
    |[ ]revoked\b
  `
  expect(written.source).toBe(String.raw`no (?:key|token)|[ ]revoked\b`)
})

test('escapes are as in a literal, and a backtick is escaped', () => {
  expect(regex`\d{3}\n\/\``.test('401\n/`')).toBe(true)
})

test('a part that is put in is not taken as text', () => {
  const month = '(?:may|june)'
  expect(regex`until ${month}$`.test('until june')).toBe(true)
})

test('a part may be an expression itself, of which the flags do not count', () => {
  const month = regexOf('i')`
    (?:
      may
      |june
    )
  `
  expect(regex`until ${month}$`).toEqual(/until (?:may|june)$/)
})

test('with flags', () => {
  const written = regexOf('gi')`
    bearer
    |basic
  `
  expect('Bearer basic'.match(written)).toEqual(['Bearer', 'basic'])
})
