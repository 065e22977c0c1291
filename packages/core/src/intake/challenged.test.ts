import { harOf, type GivenEntry } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { readInput } from './intake.ts'

const url = 'https://nas.example.test/api/x'
const digest = (nonce: string) => ({
  Authorization: `Digest username="api", realm="nas", nonce="${nonce}", uri="/api/x"`,
})
const asked = (challenge: string, headers: GivenEntry['headers'] = {}): GivenEntry => ({
  url,
  headers,
  status: 401,
  answer: { 'WWW-Authenticate': challenge },
})
const answered = (headers: GivenEntry['headers'] = {}): GivenEntry => ({ url, headers, status: 200, body: '{}' })

const courses: readonly (readonly [string, readonly GivenEntry[], number])[] = [
  ['Digest', [asked('Digest realm="nas", nonce="a"'), answered(digest('a'))], 0],
  [
    'Digest behind another scheme',
    [asked('Basic realm="nas", Digest realm="nas", nonce="a"'), answered(digest('a'))],
    0,
  ],
  [
    'a nonce that got too old',
    [asked('Digest realm="nas", nonce="b", stale=true', digest('a')), answered(digest('b'))],
    0,
  ],
  [
    'NTLM',
    [
      asked('Negotiate, NTLM'),
      asked('NTLM TlRMTVNTUAACAAAA', { Authorization: 'NTLM TlRMTVNTUAABAAAA' }),
      answered({ Authorization: 'NTLM TlRMTVNTUAADAAAA' }),
    ],
    0,
  ],
  [
    'a proxy',
    [
      { url, status: 407, answer: { 'Proxy-Authenticate': 'NTLM' } },
      answered({ 'Proxy-Authorization': 'NTLM TlRMTVNTUAADAAAA' }),
    ],
    0,
  ],
  ['Digest with a wrong password', [asked('Digest nonce="a"'), asked('Digest nonce="b"', digest('a'))], 1],
  ['a password that was put right', [asked('Digest nonce="b"', digest('a')), answered(digest('b'))], 1],
  ['a challenge that nobody answered', [asked('Digest nonce="a"')], 1],
  [
    'a key that was put right',
    [asked('Bearer', { Authorization: 'Bearer a' }), answered({ Authorization: 'Bearer b' })],
    1,
  ],
  ['another address', [asked('Digest nonce="a"'), { ...answered(digest('a')), url: `${url}/y` }], 1],
]

describe('a challenge that the client then answered', () => {
  test.each(courses)('%s', (_, entries, refused) => {
    expect(readInput(harOf(entries))).toMatchObject({ ok: true, facts: { length: refused } })
  })

  test('is no refusal in an HTTP transcript either', () => {
    const head = 'GET /x HTTP/1.1\nHost: nas.example.test\n'
    const first = `${head}\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="nas", nonce="a"\n\n`
    const second = `${head}Authorization: Digest username="api", nonce="a"\n\n`
    expect(readInput(`${first}${second}HTTP/1.1 200 OK\n\n{}\n`)).toMatchObject({ facts: { length: 0 }, accepted: 1 })
    expect(readInput(`${first}${second}HTTP/1.1 401 Unauthorized\n\n`)).toMatchObject({ facts: { length: 1 } })
  })
})
