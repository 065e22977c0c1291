import * as fc from 'fast-check'
import { workMs } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { toBase64 } from '../../intake/base64.ts'
import { withWhy401Checksum } from '../../keys/checksums/why401-crc32.ts'
import { Secret } from '../../model/secret.ts'
import { providers } from '../../providers/index.gen.ts'
import { autopsy } from './autopsy.ts'
import type { Finding } from './findings.ts'
import type { Issuer } from './issuer-kinds.ts'

const issuer: Issuer = {
  prefixes: ['shop'],
  environments: ['live', 'test'],
  bodyLength: 42,
  others: [{ kind: 'root key', prefix: 'shoproot_' }],
}
const random = 'RVgLwj89N8jno1hV6JYBE2KlEc0jmT5yQ3xW'
const key = withWhy401Checksum(`shop_live_${random}`)

function found(text: string, by: Issuer = issuer): Finding | null {
  return autopsy(new Secret(text), by, providers)
}

describe('the characters of a key show', () => {
  test.each<{ name: string; text: string; code: string; members?: object }>([
    { name: 'a sample', text: 'your_api_key', code: 'key.placeholder' },
    { name: 'a sample in our shape', text: 'shop_live_xxxxxxxxxxxxxxxxxxxx', code: 'key.placeholder' },
    { name: 'a template', text: '${SHOP_API_KEY}', code: 'key.placeholder' },
    { name: 'a null word', text: 'undefined', code: 'key.missing' },
    { name: 'a line end', text: `${key}\n`, code: 'key.whitespace', members: { finding: 'has LINE FEED at its end' } },
    { name: 'a blank within', text: `${key.slice(0, 20)} ${key.slice(20)}`, code: 'key.whitespace' },
    { name: 'a zero width space', text: `${key.slice(0, 11)}\u200b${key.slice(11)}`, code: 'key.invisible' },
    { name: 'a letter of another script', text: key.replace('o', 'о'), code: 'key.invisible' },
    { name: 'quotes', text: `"${key}"`, code: 'key.quoted' },
    { name: 'a masked form', text: 'shop_live_****3xWq', code: 'key.truncated', members: { reason: 'masked' } },
    {
      name: 'half a key',
      text: key.slice(0, 22),
      code: 'key.truncated',
      members: { expected_length: 52, got_length: 22 },
    },
    { name: 'nothing but the start', text: 'shop_live_', code: 'key.truncated' },
    {
      name: 'a lost last character',
      text: key.slice(0, -1),
      code: 'key.truncated',
      members: { repair: { kind: 'missing', position: 52 } },
    },
    {
      name: 'a lost first character',
      text: key.slice(1),
      code: 'key.truncated',
      members: { finding: 'lacks its first character', expected_length: 52 },
    },
    {
      name: 'a lost prefix',
      text: key.slice(10),
      code: 'key.truncated',
      members: { finding: 'lacks its first 10 characters' },
    },
    {
      name: 'two characters swapped',
      text: key.replace('j89', '8j9'),
      code: 'key.mistyped',
      members: { checksum: false, repair: { kind: 'swapped', position: 16 } },
    },
    {
      name: 'one wrong character',
      text: key.replace('V6', 'W6'),
      code: 'key.mistyped',
      members: { repair: { kind: 'wrong' } },
    },
    {
      name: 'one character too many',
      text: `${key}x`,
      code: 'key.mistyped',
      members: { repair: { kind: 'extra', position: 53 } },
    },
    {
      name: 'an environment changed by hand',
      text: key.replace('_live_', '_test_'),
      code: 'key.mistyped',
      members: { reason: 'checksum' },
    },
    { name: 'capitals', text: key.toUpperCase(), code: 'key.mistyped', members: { reason: 'letter-case' } },
    { name: 'the key twice', text: `${key}${key}`, code: 'key.mistyped', members: { reason: 'doubled' } },
    { name: 'a foreign character', text: key.replace('V6', 'V-'), code: 'key.mistyped' },
    { name: 'a scheme word', text: `Bearer ${key}`, code: 'key.encoded', members: { reason: 'scheme' } },
    { name: 'base64', text: toBase64(key), code: 'key.encoded', members: { reason: 'base64' } },
    { name: 'a line of a file', text: `SHOP_API_KEY="${key}"`, code: 'key.encoded', members: { reason: 'assignment' } },
    { name: 'JSON', text: JSON.stringify({ token: key }), code: 'key.encoded', members: { reason: 'json' } },
    {
      name: 'an address with a key',
      text: `https://api.example/?k=${key}`,
      code: 'key.encoded',
      members: { reason: 'url' },
    },
    { name: 'an address', text: 'https://api.example/keys', code: 'key.wrong_kind', members: { kind: 'URL' } },
    {
      name: 'the id of a key',
      text: 'key_7fQ2mXw91LkZp0aBcRtYuI',
      code: 'key.wrong_kind',
      members: { kind: 'key id' },
    },
    {
      name: 'a root key',
      text: 'shoproot_7fQ2mXw91LkZp0aBcRtYuI',
      code: 'key.wrong_kind',
      members: { kind: 'root key' },
    },
    { name: 'a UUID', text: '3192691d-2d01-4143-87b0-09d948a9cb43', code: 'key.wrong_kind', members: { kind: 'UUID' } },
    { name: 'a mail address', text: 'ada@shop.example', code: 'key.wrong_kind' },
    {
      name: 'a key of somebody else',
      text: 'sk_live_51HxQ8aKqLkJsd8Fj2LkJs9q',
      code: 'key.wrong_provider',
      members: { looks_like: 'stripe' },
    },
    { name: 'a quoted key of somebody else', text: '"sk_live_51HxQ8aKqLkJsd8Fj2LkJs9q"', code: 'key.wrong_provider' },
    {
      name: 'a key of another API',
      text: withWhy401Checksum(`acme_live_${random}`),
      code: 'key.wrong_provider',
      members: { looks_like: 'why401' },
    },
  ])('$name: $code', ({ text, code, members = {} }) => {
    expect(found(text)).toMatchObject({ code, members })
  })

  test.each([
    ['a whole key', key],
    ['letters and digits of no known form', 'q7Zp2Lw9Xc4Vb8Nm1Kj6Hg3Fd5Sa0PoQx'],
  ])('nothing: %s', (_, text) => {
    expect(found(text)).toBeNull()
  })
})

test('where keys were imported, another form is no finding', () => {
  const importing = { ...issuer, hasImports: true }
  expect(found('3192691d-2d01-4143-87b0-09d948a9cb43', importing)).toBeNull()
  expect(found('sk_live_51HxQ8aKqLkJsd8Fj2LkJs9q', importing)).toBeNull()
  expect(found(withWhy401Checksum(`acme_live_${random}`), importing)).toBeNull()
  expect(found(`"${key}"`, importing)?.code).toBe('key.quoted')
})

test('a prefix that is somebody else’s too stays ours', () => {
  const own = { ...issuer, prefixes: ['sk'] }
  expect(found(withWhy401Checksum(`sk_live_${random}`), own)).toBeNull()
  expect(found(withWhy401Checksum(`sk_live_${random}`).slice(0, 30), own)?.code).toBe('key.truncated')
})

test('a finding never holds the text', () => {
  const change = fc.tuple(fc.nat(key.length), fc.string({ maxLength: 3, unit: 'grapheme' }), fc.nat(2))
  fc.assert(
    fc.property(change, fc.constantFrom('', '"', 'KEY=', 'Bearer ', ' ', '{"a":"'), ([at, text, cut], before) => {
      const changed = `${before}${key.slice(0, at)}${text}${key.slice(at + cut)}`
      expect(JSON.stringify(found(changed))).not.toMatch(/RVgLwj|hV6JYB|EmT5yQ|0jmT5y/)
    }),
    { numRuns: 300 },
  )
})

test('texts of any length are examined in bounded time', () => {
  for (const text of [
    'shop_live_'.repeat(5000),
    'x'.repeat(60_000),
    `https://${'a/'.repeat(30_000)}`,
    '{"a":'.repeat(12_000),
  ]) {
    expect(workMs(() => found(text))).toBeLessThan(300)
  }
})
