import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressReader, type TrustedProxies } from './client-address.ts'

const seen = (proxies: TrustedProxies | undefined, connection: string | null, ...forwarded: string[]) =>
  addressReader(proxies)(connection, forwarded)

test.each<readonly [TrustedProxies | undefined, string | null, string, string | null, string]>([
  [undefined, '203.0.113.7', '198.51.100.1', '203.0.113.7', 'connection'],
  [0, '203.0.113.7', '198.51.100.1', '203.0.113.7', 'connection'],
  [1, '10.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7', 'x-forwarded-for'],
  [2, '10.0.0.1', '198.51.100.1, 203.0.113.7', '198.51.100.1', 'x-forwarded-for'],
  [1, null, '198.51.100.1, 203.0.113.7', '203.0.113.7', 'x-forwarded-for'],
  [1, '10.0.0.1', '', '10.0.0.1', 'connection'],
  [['10.0.0.0/8'], '10.0.0.1', '198.51.100.1, 203.0.113.7, 10.9.9.9', '203.0.113.7', 'x-forwarded-for'],
  [['10.0.0.0/8'], '192.0.2.1', '198.51.100.1', '192.0.2.1', 'connection'],
  [['10.0.0.0/8'], null, '198.51.100.1', null, 'connection'],
  [['10.0.0.0/8'], '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1', 'x-forwarded-for'],
  [['2001:db8::/32', '10.0.0.1'], '10.0.0.1', '198.51.100.1, 2001:db8::5', '198.51.100.1', 'x-forwarded-for'],
  [1, '10.0.0.1', '203.0.113.7:4711', '203.0.113.7', 'x-forwarded-for'],
  [1, '10.0.0.1', '[2001:db8::7]:4711', '2001:db8::7', 'x-forwarded-for'],
  [1, '10.0.0.1', '203.0.113.7, unknown', null, 'x-forwarded-for'],
  [['10.0.0.0/8'], '10.0.0.1', '203.0.113.7, nonsense', null, 'x-forwarded-for'],
  [1, '10.0.0.1', '0x7f.1', null, 'x-forwarded-for'],
])('%j, %s, %j: %s by %s', (proxies, connection, forwarded, address, addressFrom) => {
  expect(seen(proxies, connection, forwarded)).toEqual({ address, addressFrom })
})

test('several lines are one list', () => {
  expect(seen(1, '10.0.0.1', '198.51.100.1', '203.0.113.7').address).toBe('203.0.113.7')
})

test('whatever a caller writes in front, the address is the one that the trusted proxy saw', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (forged, byRange) => {
      const proxies = byRange ? ['10.0.0.0/8'] : 1
      expect(seen(proxies, '10.0.0.1', forged, '203.0.113.7').address).toBe('203.0.113.7')
    }),
  )
})
