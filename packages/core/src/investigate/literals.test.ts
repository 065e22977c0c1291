import { describe, expect, test } from 'vitest'
import { requiredLiterals } from './literals.ts'
import { Trigrams, WordingIndex } from './trigrams.ts'

describe('requiredLiterals', () => {
  test.each([
    [/quota exceeded/, ['quota exceeded']],
    [/works? with (?:curl|postman)/, [' with ']],
    [/(?:expired|has ended)/, ['expired', 'has ended']],
    [/invalid.{0,20}key/, ['invalid']],
    [/a|quota/, null],
    [/\d+/, null],
    [/(?:abc)?quota/, ['quota']],
    [/x+bcd/, ['bcd']],
    [/(?!not )allowed/, ['allowed']],
    [/err\.code/, ['err.code']],
    [/[abc]def\{1\}/, ['def{1}']],
  ])('%s', (pattern, literals) => {
    expect(requiredLiterals(pattern)).toEqual(literals)
  })
})

describe('WordingIndex', () => {
  const text = 'you exceeded your current quota, please check your plan and billing details'

  test('never leaves out a wording that is there', () => {
    const parts = Array.from({ length: 20 }, (_, i) => text.slice(i * 3, i * 3 + 5))
    expect(new WordingIndex(parts, (part) => [part]).candidates(new Trigrams(text))).toEqual(parts)
  })

  test('leaves out what cannot be there', () => {
    const index = new WordingIndex(['quota', 'expired', 'unauthorized'], (word) => [word])
    expect(index.candidates(new Trigrams(text))).toEqual(['quota'])
  })

  test('one of several literals is enough', () => {
    expect(new WordingIndex([['zzz', 'quota']], (words) => words).candidates(new Trigrams(text))).toHaveLength(1)
  })

  test('what nothing is known about is always a candidate', () => {
    const index = new WordingIndex(['a', 'b', 'c'], (word) => (word === 'a' ? null : word === 'b' ? [] : ['xy']))
    expect(index.candidates(new Trigrams(text))).toEqual(['a', 'b', 'c'])
  })
})
