import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { causes } from '../causes/index.gen.ts'
import { remarks } from '../remarks/index.ts'
import { requiredLiterals } from './literals.ts'

describe('requiredLiterals', () => {
  test.each([
    [/quota exceeded/, [[['quota exceeded']]]],
    [
      /works? with (?:curl|postman)/,
      [[['work with curl', 'work with postman', 'works with curl', 'works with postman']]],
    ],
    [/(?:expired|has ended)/, [[['expired', 'has ended']]]],
    [/invalid.{0,20}key/, [[['invalid'], ['key']]]],
    [/a|quota/, [[], [['quota']]]],
    [/\d+/, [[]]],
    [/(?:abc)?quota/, [[['quota']]]],
    [/x+bcd/, [[['xbcd']]]],
    [/(?!not )allowed/, [[['allowed']]]],
    [/\bkey\b found/, [[['key found']]]],
    [/err\.code/, [[['err.code']]]],
    [/[abc]def\{1\}/, [[['adef{1}', 'bdef{1}', 'cdef{1}']]]],
    [/[^a]bcd/, [[['bcd']]]],
    [/[a-f]bcd/, [[['bcd']]]],
    [/\u2026|x/, [[['…']], []]],
    [/(?:no|missing) [a-z]{1,9} ?key/, [[['no ', 'missing '], ['key']]]],
  ])('%s', (pattern, needs) => {
    expect(requiredLiterals(pattern)).toEqual(needs)
  })
})

const patterns = [...causes.flatMap(({ signs }) => signs), ...remarks].flatMap((one) =>
  'pattern' in one && canBeWritten(one.pattern) ? [one.pattern] : [],
)

/** Texts are made from a pattern only where it looks at nothing around it. */
function canBeWritten(pattern: RegExp): boolean {
  return !/\(\?<?[=!]|\\b|\\B|\\p/.test(pattern.source)
}

test('every text that a pattern of the catalogue matches has the literals that were derived from it', () => {
  expect(patterns.length).toBeGreaterThan(500)
  const matches = fc
    .constantFrom(...patterns)
    .chain((pattern) => fc.stringMatching(pattern, { size: 'small' }).map((text) => ({ pattern, text })))
  fc.assert(
    fc.property(matches, ({ pattern, text }) =>
      requiredLiterals(pattern).some((needs) => needs.every((texts) => texts.some((one) => text.includes(one)))),
    ),
    { numRuns: 250 },
  )
}, 60_000)
