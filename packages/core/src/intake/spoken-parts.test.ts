import { describe, expect, test } from 'vitest'
import { readInput } from './intake.ts'
import { spokenParts } from './spoken-parts.ts'

describe('settings and headers that a sentence quotes', () => {
  test.each([
    ['in compose it is MAIL_API_KEY="k3y-Aa11Bb22" and the service says 401', 'MAIL_API_KEY="k3y-Aa11Bb22"'],
    ['.env has PAY_SECRET=Qw7#tt12 here', 'PAY_SECRET=Qw7#tt12'],
  ])('a setting: %s', (line, setting) => {
    expect(spokenParts(line)).toEqual({ config: [setting], code: [] })
  })

  test.each([
    [
      'we send `Authorization: Token 5f4dcc3b5aa765d61d8327de` and get 401',
      '"Authorization: Token 5f4dcc3b5aa765d61d8327de"',
    ],
    ['header is Authorization: Bearer tk_live_4f9a8b7c6d5e, refused', '"Authorization: Bearer tk_live_4f9a8b7c6d5e"'],
    ['the trace shows "x-api-key: 9f8e7d6c5b4a39281706aabb"', '"x-api-key: 9f8e7d6c5b4a39281706aabb"'],
    ['the request had `api-key: 7Hq…` on it', '"api-key: …"'],
    ['it sends Authorization: Token ... and is refused', '"Authorization: Token …"'],
  ])('a header: %s', (line, code) => {
    expect(spokenParts(line)).toEqual({ config: [], code: [code] })
  })

  test.each([
    'it works with Authorization: Token 5f4dcc3b5aa765d61d8327de',
    'header should be Authorization: Bearer tk_live_4f9a8b7c6d5e',
    'provide it in a header (i.e. Authorization: Bearer k3y-Aa11Bb22Cc33)',
    'provide it in a header (e.g. "Authorization: Bearer k3y-Aa11Bb22Cc33")',
    'use API_TOKEN="abc12345" instead',
    'WWW-Authenticate: Bearer realm="api"',
    'DEBUG_LEVEL=verbose was on',
    'API_KEY=$OTHER_KEY in the file',
    'API_KEY=sk-abc...xyz in the file',
    'GET https://api.example.test/v1?API_KEY=abcd1234 401',
    'Authorization: Bearer <token>',
    '> Authorization: Bearer tk_live_4f9a8b7c6d5e',
  ])('nothing of: %s', (line) => {
    expect(spokenParts(line)).toEqual({ config: [], code: [] })
  })

  test('are read as what they are, and the sentence stays', () => {
    const read = readInput(
      'we send `Authorization: Token 5f4dcc3b5aa765d61d8327de` to the shop and it answers 401 Unauthorized',
    )
    const facts = read.ok ? read.facts[0] : undefined
    expect(facts?.credentials.map(({ place, name, scheme }) => ({ place, name, scheme }))).toEqual([
      { place: 'header', name: 'Authorization', scheme: 'Token' },
    ])
    expect(facts?.printed === null ? facts.text?.reveal() : facts?.printed?.reveal()).toContain('401 Unauthorized')
  })
})
