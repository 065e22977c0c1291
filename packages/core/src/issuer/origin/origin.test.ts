import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesOrigin, parseOriginPattern, seenOrigin } from './origin.ts'

function written(scheme: string, name: string, port: number | null): string {
  return `${scheme}://${name}${port === null ? '' : `:${port}`}`
}

describe('an allowed origin', () => {
  test.each([
    { pattern: 'https://app.example.com', origin: 'https://app.example.com', matches: true },
    { pattern: 'https://app.example.com', origin: 'https://APP.example.com', matches: true },
    { pattern: 'https://app.example.com', origin: 'https://app.example.com:443', matches: true },
    { pattern: 'https://app.example.com:443', origin: 'https://app.example.com', matches: true },
    { pattern: 'https://app.example.com', origin: 'http://app.example.com', matches: false },
    { pattern: 'https://app.example.com', origin: 'https://app.example.com:8443', matches: false },
    { pattern: 'https://app.example.com', origin: 'https://app.example.com.evil.test', matches: false },
    { pattern: 'https://*.example.com', origin: 'https://app.example.com', matches: true },
    { pattern: 'https://*.example.com', origin: 'https://a.b.example.com', matches: true },
    { pattern: 'https://*.example.com', origin: 'https://example.com', matches: false },
    { pattern: 'https://*.example.com', origin: 'https://evilexample.com', matches: false },
    { pattern: 'https://*.example.com', origin: 'https://example.com.evil.test', matches: false },
    { pattern: 'https://*.example.com', origin: 'https://*.example.com', matches: false },
    { pattern: 'https://*.example.com', origin: 'https://evil.test/.example.com', matches: false },
    { pattern: 'https://*.example.com', origin: 'https://evil.test@a.example.com', matches: false },
    { pattern: 'https://*.example.com', origin: 'https://evil.test\\.example.com', matches: false },
    { pattern: 'http://localhost:3000', origin: 'http://localhost:3000', matches: true },
    { pattern: 'http://localhost:3000', origin: 'http://localhost:3001', matches: false },
    { pattern: 'http://[::1]:8080', origin: 'http://[::1]:8080', matches: true },
    { pattern: 'chrome-extension://abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop', matches: true },
    { pattern: 'null', origin: 'null', matches: true },
    { pattern: 'https://null', origin: 'null', matches: false },
    { pattern: 'null', origin: 'https://null', matches: false },
  ])('$pattern and $origin: $matches', ({ pattern, origin, matches }) => {
    expect(matchesOrigin(pattern, origin)).toBe(matches)
  })

  test.each([
    ['https://*', 'wildcard'],
    ['https://*.com', 'wildcard'],
    ['https://a.*.com', 'wildcard'],
    ['https://*.127.0.0.1', 'wildcard'],
    ['https://app.example.com/', 'path'],
    ['https://app.example.com/login', 'path'],
    ['app.example.com', 'not-an-origin'],
    ['https://a.example.com:0', 'port'],
    ['https://a.example.com:65536', 'port'],
    ['https://-a.example.com', 'host'],
    ['https://bücher.example', 'not-ascii'],
    ['*', 'not-an-origin'],
    ['', 'not-an-origin'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseOriginPattern(text)).toEqual({ ok: false, reason })
  })

  const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/)
  const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'))
  const port = fc.option(fc.integer({ min: 1, max: 65_535 }))

  test('matches itself, and no other scheme or port', () => {
    fc.assert(
      fc.property(host, port, (name, at) => {
        const own = written('https', name, at)
        expect(matchesOrigin(own, own)).toBe(true)
        expect(matchesOrigin(own, written('http', name, at))).toBe(false)
        expect(matchesOrigin(own, written('https', name, at === 1234 ? 1235 : 1234))).toBe(false)
      }),
    )
  })

  test('with a wildcard matches exactly the hosts below it', () => {
    fc.assert(
      fc.property(host, host, label, (base, other, below) => {
        fc.pre(/[a-z]/.test(base))
        const pattern = `https://*.${base}`
        expect(matchesOrigin(pattern, `https://${below}.${base}`)).toBe(true)
        expect(matchesOrigin(pattern, `https://${below}${base}`)).toBe(false)
        expect(matchesOrigin(pattern, `https://${other}`)).toBe(other.endsWith(`.${base}`))
      }),
    )
  })

  test('never throws, and unreadable origins match nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(matchesOrigin('https://*.example.com', text)).toBe(false)
      }),
    )
  })
})

test.each([
  { origin: 'https://a.example', referrer: 'https://b.example/x', seen: 'https://a.example' },
  { origin: undefined, referrer: 'https://b.example:8443/x?y#z', seen: 'https://b.example:8443' },
  { origin: 'null', referrer: 'https://b.example/x', seen: 'null' },
  { origin: '', referrer: null, seen: null },
  { origin: null, referrer: 'about:blank', seen: null },
  { origin: null, referrer: 'https://user:word@b.example/', seen: null },
])('Origin $origin, Referer $referrer: $seen', ({ origin, referrer, seen }) => {
  expect(seenOrigin(origin, referrer)).toBe(seen)
})
