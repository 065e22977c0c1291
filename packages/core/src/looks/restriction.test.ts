import { observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { referrer } from '../causes/perm/referrer.ts'
import { restriction } from './restriction.ts'

const all = 'This IP, site or mobile application is not authorized to use this API key.'

const limits: readonly (readonly [name: string, given: Given, to: string, fix: string])[] = [
  [
    'an OAuth client',
    { text: 'Error 400: redirect_uri_mismatch\nredirect_uri=http://localhost:8080/callback' },
    'redirect',
    'http://localhost:8080/callback',
  ],
  [
    'an Android app',
    { text: 'Authorization failure. Android Application (<cert_fingerprint>;<package_name>): 5E:8F;com.acme.maps' },
    'app',
    'SHA-1',
  ],
  [
    'an iOS app',
    { text: 'Requests from this iOS client application com.acme are blocked.' },
    'app',
    'bundle identifier',
  ],
  [
    'an app that the user tells of',
    { text: all, remarks: ['works on iOS but on Android it is refused'] },
    'app',
    'package name',
  ],
  [
    'what is not told, with the address',
    { text: `${all} Request received from IP address 203.0.113.77, with empty referer` },
    'any',
    '203.0.113.77',
  ],
  [
    'what is not told, in an answer as it came',
    {
      body: JSON.stringify({
        error_message: `${all} Request received from IP address 203.0.113.77, with empty referer`,
      }),
    },
    'any',
    '203.0.113.77',
  ],
  ['what is not told', { text: all }, 'any', 'addresses'],
  ['sites', { text: 'Requests from referer https://x.example are blocked.' }, 'site', 'web page'],
]

describe('what a key is limited to', () => {
  test.each(limits)('%s', (_, given, to, words) => {
    const observed = observedFor(given)
    expect(restriction(observed).to).toBe(to)
    const fix = referrer.fix({ found: null, observed, providerName: 'the provider' })
    expect(fix.summary).toContain(words)
    expect(/Referer/.test(JSON.stringify(fix.commands))).toBe(to === 'site')
  })
})
