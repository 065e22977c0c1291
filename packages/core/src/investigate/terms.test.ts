import { expect, test } from 'vitest'
import { firstWords, termsOf } from './terms.ts'

const pairs = (zone: string, folded: string): string[] =>
  termsOf(zone, firstWords(folded), true).map(({ text }) => text)

test('words and neighbouring pairs, each once, in order of first sight', () => {
  expect(pairs('a', 'invalid key, invalid key 401')).toEqual([
    'a:invalid',
    'a:key',
    'a:invalid key',
    'a:key invalid',
    'a:401',
    'a:key 401',
  ])
})

test('words alone, where pairs are not asked for', () => {
  expect(termsOf('a', ['bad', 'key', 'bad'], false).map(({ text }) => text)).toEqual(['a:bad', 'a:key'])
})

test('the same words again give the same terms, in each zone apart', () => {
  const [first] = termsOf('a', ['bad', 'key'], true)
  expect(termsOf('a', ['bad', 'key'], true)[0]).toBe(first)
  expect(pairs('r', 'bad key')).toEqual(['r:bad', 'r:key', 'r:bad key'])
})

test('what is too long for a word is left out, and its neighbours count as a pair', () => {
  expect(pairs('a', `key ${'x'.repeat(25)} refused`)).toEqual(['a:key', 'a:refused', 'a:key refused'])
})

test('of a long text the first words count', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `w${i}`)
  expect(firstWords(words.join(' '))).toEqual(words.slice(0, 160))
})

test('a term is weighed once by the same weigher', () => {
  const [term] = termsOf('a', ['weighed'], false)
  const weigher = {}
  const weight = term?.weighedBy(weigher, asObject)
  expect(weight).toEqual({ text: 'a:weighed' })
  expect(term?.weighedBy(weigher, asObject)).toBe(weight)
  expect(term?.weighedBy({}, asObject)).not.toBe(weight)
})

function asObject(text: string): { readonly text: string } {
  return { text }
}
