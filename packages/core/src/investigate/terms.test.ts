import { expect, test } from 'vitest'
import { firstWords, termsOf, type SaidWords } from './terms.ts'

const said = (words: Partial<SaidWords>): SaidWords => ({ answer: [], remarks: [], setup: [], ...words })
const words = (zone: string, terms: readonly string[]): string[] => terms.filter((term) => term.startsWith(zone))

test('words and neighbouring pairs, each once, in order of first sight', () => {
  expect(words('w:', termsOf(said({ answer: firstWords('invalid key, invalid key 401') })))).toEqual([
    'w:invalid',
    'w:key',
    'w:invalid key',
    'w:key invalid',
    'w:401',
    'w:key 401',
  ])
})

test('words count in their own zone too, pairs do not', () => {
  const terms = termsOf(said({ answer: ['bad', 'key'], remarks: ['key'], setup: ['env'] }))
  expect(words('a:', terms)).toEqual(['a:bad', 'a:key'])
  expect(words('r:', terms)).toEqual(['r:key'])
  expect(words('c:', terms)).toEqual(['c:env'])
  expect(words('w:', terms)).toEqual(['w:bad', 'w:key', 'w:bad key', 'w:key key', 'w:env', 'w:key env'])
})

test('what is too long for a word is left out, and its neighbours count as a pair', () => {
  const terms = termsOf(said({ answer: firstWords(`key ${'x'.repeat(25)} refused`) }))
  expect(words('w:', terms)).toEqual(['w:key', 'w:refused', 'w:key refused'])
})

test('of a long text the first words count', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `w${i}`)
  expect(firstWords(words.join(' '))).toEqual(words.slice(0, 160))
})
