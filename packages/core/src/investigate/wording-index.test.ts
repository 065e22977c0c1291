import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { causes } from '../causes/index.gen.ts'
import { fold } from './fold.ts'
import { requiredLiterals } from './literals.ts'
import { WordingIndex } from './wording-index.ts'

const text = 'you exceeded your current quota, please check your plan and billing details'

describe('WordingIndex', () => {
  test('never leaves out a wording that is there', () => {
    const parts = Array.from({ length: 20 }, (_, i) => text.slice(i * 3, i * 3 + 5))
    expect(new WordingIndex(parts, (part) => [[[part]]]).candidates(text)).toEqual(parts)
  })

  test('leaves out what cannot be there', () => {
    const index = new WordingIndex(['quota', 'expired', 'unauthorized'], (word) => [[[word]]])
    expect(index.candidates(text)).toEqual(['quota'])
  })

  test('one text of a list is enough, and every list of one way is needed', () => {
    const index = new WordingIndex([0, 1, 2], (item) =>
      item === 0 ? [[['zzz', 'quota']]] : item === 1 ? [[['quota'], ['zzz']]] : [[['zzz']], [['quota'], ['plan']]],
    )
    expect(index.candidates(text)).toEqual([0, 2])
  })

  test('what nothing is known about is always a candidate', () => {
    const index = new WordingIndex(['a', 'b', 'c'], (word) => (word === 'a' ? [] : word === 'b' ? [[]] : [[['']]]))
    expect(index.candidates(text)).toEqual(['a', 'b', 'c'])
  })

  test('one text leaves nothing behind for the next', () => {
    const index = new WordingIndex(['both'], () => [[['quota'], ['expired']]])
    expect([index.candidates('quota'), index.candidates('expired')]).toEqual([[], []])
  })

  test('what was filed once serves again', () => {
    const { filed } = new WordingIndex(['quota', 'expired'], (word) => [[[word]]])
    expect(new WordingIndex(['quota', 'expired'], () => [], filed).candidates(text)).toEqual(['quota'])
  })
})

test('every pattern of the catalogue that matches a text is among its candidates', () => {
  const signs = causes.flatMap((cause) => cause.signs.flatMap((sign) => ('pattern' in sign ? [sign] : [])))
  const index = new WordingIndex(signs, ({ pattern }) => requiredLiterals(pattern))
  const plain = signs.filter(({ pattern }) => !/\(\?<?[=!]|\\b|\\B|\\p/.test(pattern.source))
  const wording = fc.constantFrom(...plain).chain(({ pattern }) => fc.stringMatching(pattern, { size: 'small' }))
  fc.assert(
    fc.property(fc.array(wording, { minLength: 1, maxLength: 3 }), (wordings) => {
      const folded = fold(wordings.join(' '))
      const candidates = new Set(index.candidates(folded))
      const left = signs.filter((sign) => sign.pattern.test(folded) && !candidates.has(sign))
      expect(left).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 60_000)
