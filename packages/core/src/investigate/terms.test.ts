import { expect, test } from 'vitest'
import { wordsAndPairsOf, wordsOf } from './terms.ts'

test('words and neighbouring pairs, each once, in order of first sight', () => {
  expect(wordsAndPairsOf('a', 'invalid key, invalid key 401')).toEqual([
    'a:invalid',
    'a:key',
    'a:invalid key',
    'a:key invalid',
    'a:401',
    'a:key 401',
  ])
})

test('the same words again give the same terms, in each zone apart', () => {
  expect(wordsAndPairsOf('a', 'bad key')).toEqual(wordsAndPairsOf('a', 'bad key'))
  expect(wordsAndPairsOf('r', 'bad key')).toEqual(['r:bad', 'r:key', 'r:bad key'])
})

test('what is too long for a word is left out, and its neighbours count as a pair', () => {
  expect(wordsAndPairsOf('a', `key ${'x'.repeat(25)} refused`)).toEqual(['a:key', 'a:refused', 'a:key refused'])
})

test('of a long text the first words count', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `w${i}`)
  expect(wordsOf('a', words.join(' '))).toEqual(words.slice(0, 160).map((word) => `a:${word}`))
})
