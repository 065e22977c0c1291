import { expect, test } from 'vitest'
import { termsOf } from './terms.ts'

test('words and neighbouring pairs, each once, in order of first sight', () => {
  expect(termsOf('a', 'invalid key, invalid key 401')).toEqual([
    'a:invalid',
    'a:key',
    'a:invalid key',
    'a:key invalid',
    'a:401',
    'a:key 401',
  ])
})

test('the same words again give the same terms, in each zone apart', () => {
  expect(termsOf('a', 'bad key')).toEqual(termsOf('a', 'bad key'))
  expect(termsOf('r', 'bad key')).toEqual(['r:bad', 'r:key', 'r:bad key'])
})

test('what is too long for a word is left out, and its neighbours count as a pair', () => {
  expect(termsOf('a', `key ${'x'.repeat(25)} refused`)).toEqual(['a:key', 'a:refused', 'a:key refused'])
})

test('of a long text the first words count', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `w${i}`)
  const singles = termsOf('a', words.join(' ')).filter((term) => !term.includes(' '))
  expect(singles).toEqual(words.slice(0, 160).map((word) => `a:${word}`))
})
