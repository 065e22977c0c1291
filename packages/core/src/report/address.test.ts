import { observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { withAddress } from './address.ts'
import { knownIn } from './known.ts'
import { Redactor } from './redact.ts'

function addressed(given: Given, command = 'curl -i "$URL"'): string {
  const observed = observedFor(given)
  return withAddress(command, observed, new Redactor(knownIn(observed)))
}

describe('the address in a suggested command', () => {
  test.each([
    [
      'of the request',
      { text: '401', request: { url: 'https://api.example.com/v1/me' } },
      'https://api.example.com/v1/me',
    ],
    [
      'of the error line',
      { text: '401 Unauthorized - GET https://registry.npmjs.org/@acme%2fui - token not provided' },
      'https://registry.npmjs.org/@acme%2fui',
    ],
    [
      'with a query of no secret',
      { text: '401', request: { url: 'https://api.example.com/v1?units=metric&city=Oslo' } },
      `'https://api.example.com/v1?units=metric&city=Oslo'`,
    ],
  ] as const)('%s', (_, given, address) => {
    expect(addressed(given)).toBe(`curl -i ${address}`)
  })

  test('loses the key that it carries', () => {
    const url = 'https://api.example.com/v1?city=Oslo&api_key=k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
    expect(addressed({ text: '401', request: { url } })).toBe(`curl -i 'https://api.example.com/v1?city=Oslo'`)
  })

  test.each([
    ['no address', { text: '401 Unauthorized' }],
    [
      'a secret in its path',
      {
        text: '401',
        request: { url: 'https://api.telegram.org/bot8123456:AAk7Qm2Xv9Rt4Lw8Zs3Nb6Yc1DpQ5tZw8Hn/getMe' },
      },
    ],
    ['a login in it', { text: '401', request: { url: 'https://me:k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D@api.example.com/v1' } }],
  ])('stays $URL: %s', (_, given) => {
    expect(addressed(given)).toBe('curl -i "$URL"')
  })

  test('is not put into other commands', () => {
    expect(addressed({ text: '401', request: { url: 'https://api.example.com/v1' } }, 'date -u')).toBe('date -u')
  })
})
