import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withWhy401Checksum } from '../keys/checksums/why401-crc32.ts'
import { looksIssued, readKeyStart } from './own-key.ts'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const body = fc
  .array(fc.constantFrom(...digits), { minLength: 32, maxLength: 80 })
  .map((characters) => characters.join(''))
const key = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,15}$/), fc.constantFrom('live', 'test'), body)
  .map(([prefix, environment, random]) => withWhy401Checksum(`${prefix}_${environment}_${random}`))

test('every key that is made looks issued, and no change of one character does', () => {
  fc.assert(
    fc.property(key, fc.nat(), fc.constantFrom(...digits), (text, at, digit) => {
      const place = at % text.length
      expect(looksIssued(text)).toBe(true)
      expect(looksIssued(`${text.slice(0, place)}${digit}${text.slice(place + 1)}`)).toBe(text[place] === digit)
    }),
  )
})

test.each(['', 'shop_live_', 'shop_prod_RVgLwj89N8jno1hV6JYBE2KlEc0jmT5y07UVPc', '🔑'.repeat(30)])(
  '%s does not',
  (text) => {
    expect(looksIssued(text)).toBe(false)
  },
)

test.each([
  ['shop_live_x', { prefix: 'shop', environment: 'live' }],
  ['a1_test_', { prefix: 'a1', environment: 'test' }],
  ['Shop_live_x', null],
  ['shop_prod_x', null],
  ['_live_x', null],
])('%s begins as %j', (text, start) => {
  expect(readKeyStart(text)).toEqual(start)
})
