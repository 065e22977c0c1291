import { madeUpProvider as provider } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import type { KeyKind } from '../model/provider.ts'
import { readInput } from './intake.ts'

function kind(prefix: string, pattern: string): KeyKind {
  return { kind: prefix, prefix, pattern, env: 'any', role: 'api', shape: 'see pattern' }
}

const providers = [
  provider('octo', [kind('octo_', '^octo_[0-9A-Za-z]{36}$')]),
  provider('maps', [kind('AMza', '^AMza[0-9A-Za-z_-]{35}$')]),
  provider('path', [kind('cloud-v3/', '^cloud-v3/KEY-[A-Za-z]{12}/[a-f]{20}$')]),
  provider('store', [kind('EndpointsProtocol=', '^EndpointsProtocol=https;Key=[A-Za-z0-9+/]{22}==$')]),
  provider('fleet', [kind('FleetV1 ', '^FleetV1 fm_[A-Za-z0-9]{30,90}$')]),
]
const one = ['octo', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17'].join('_')
const other = ['octo', 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1DpHj5Gf0AoUeI'].join('_')
const jwt = [
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
  'eyJzdWIiOiJ1MSIsImlhdCI6MTc5NTAwMDAwMH0',
  'q7TzW2mXc9RvLk4Ns8BdYq5PgE6u',
].join('.')
const known = { providers, isKnownRefusal: () => false }

const armour = (words: string): string =>
  `-----BEGIN ${words}-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw'.repeat(2)}\nAgEAAoIB\n-----END ${words}-----`

function credentials(text: string): readonly (string | null)[] | string {
  const read = readInput(text, 'auto', known)
  if (!read.ok) return 'unread'
  return read.kind === 'key'
    ? read.facts.flatMap((facts) => facts.credentials.map(({ value }) => value.reveal()))
    : read.kind
}

describe('nothing but keys', () => {
  test.each([
    ['a scheme before it', `Bearer ${one}`, [one]],
    [
      'a scheme before one of nobody in particular',
      'Bearer 3f8a1c6e90b2d47715ea4c8f06d39b7e',
      ['3f8a1c6e90b2d47715ea4c8f06d39b7e'],
    ],
    ['a line break in it', `${one.slice(0, 20)}\n${one.slice(20)}`, [`${one.slice(0, 20)}\n${one.slice(20)}`]],
    ['a blank in it', `${one.slice(0, 20)} ${one.slice(20)}`, [`${one.slice(0, 20)} ${one.slice(20)}`]],
    [
      'a damaged one over two lines',
      `${one.slice(0, 20)}\r\n${one.slice(22)}`,
      [`${one.slice(0, 20)}\r\n${one.slice(22)}`],
    ],
    ['two', `${one} ${other}`, [one, other]],
    ['the same twice', `${one}\n${one}\n`, [one, one]],
    ['a masked one', 'AMza********************abcd', ['AMza********************abcd']],
    [
      'one with slashes and few digits',
      `cloud-v3/KEY-AbCdEfGhIjKl/${'abcdefabcdefabcdefab'}`,
      [`cloud-v3/KEY-AbCdEfGhIjKl/${'abcdefabcdefabcdefab'}`],
    ],
    [
      'a connection string, cut',
      'EndpointsProtocol=https;Key=Zk9xQ2VYdEJ6',
      ['EndpointsProtocol=https;Key=Zk9xQ2VYdEJ6'],
    ],
    ['one with a blank of its own', 'FleetV1 fm_lJPECAAAAAAAB2k3', ['FleetV1 fm_lJPECAAAAAAAB2k3']],
    ['a token over two lines', jwt.replace('IsInR', 'IsI\nnR'), [jwt.replace('IsInR', 'IsI\nnR')]],
    ['a private key file', `${armour(`${'PRIVATE'} KEY`)}\n`, [armour(`${'PRIVATE'} KEY`)]],
  ])('%s', (_, text, found) => {
    expect(credentials(text)).toEqual(found)
  })

  test('the scheme is kept apart', () => {
    const read = readInput(`Bearer ${one}`, 'auto', known)
    expect(read).toMatchObject({ facts: [{ credentials: [{ place: 'bare', scheme: 'Bearer' }] }] })
  })
})

describe('a text', () => {
  test.each([
    ['a key and words', `${one} does not work`],
    ['words and a key', `Invalid token ${one}`],
    ['a key and an error', `${one}\nHTTP 401 Unauthorized`],
    ['a private key file and an error', `${armour(`${'PRIVATE'} KEY`)}\nError: no start line`],
    ['a word of an error', 'invalid_api_key'],
    ['the name of an exception', 'AuthenticationError'],
    ['a challenge', 'Bearer realm="api"'],
    ['a sentence that begins with a scheme', 'Bearer authentication required'],
    ['a setting', `OCTO_TOKEN=${one}`],
    ['an address', 'https://api.example.com/v1/models'],
  ])('%s', (_, text) => {
    expect(credentials(text)).toBe('text')
  })
})
