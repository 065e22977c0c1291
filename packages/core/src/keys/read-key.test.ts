import { madeUpProvider as provider, workMs } from '@why401/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KeyKind } from '../model/provider.ts'
import { Secret } from '../model/secret.ts'
import type { KeyDefect, KeyReading } from './reading.ts'
import { readKey } from './read-key.ts'
import { recognise } from './recognise.ts'
import { unwrapped } from './unwrap.ts'

function kind(name: string, prefix: string | null, pattern: string | null, more: Partial<KeyKind> = {}): KeyKind {
  return { kind: name, prefix, pattern, env: 'any', role: 'api', shape: 'see pattern', ...more }
}

const providers = [
  provider('antares', [kind('API key', 'sk-ant-api03-', '^sk-ant-api03-[A-Za-z0-9_-]{30}AA$')]),
  provider('orion', [
    kind('project key', 'sk-proj-', '^sk-proj-[A-Za-z0-9]{40}$'),
    kind('old key', 'sk-', '^sk-[A-Za-z0-9]{48}$'),
  ]),
  provider('stripe', [
    kind('secret key', 'sk_test_', '^sk_test_[A-Za-z0-9]{24}$', { env: 'test' }),
    kind('publishable key', 'pk_test_', '^pk_test_[A-Za-z0-9]{24}$', { role: 'publishable', env: 'test' }),
  ]),
  provider('github', [kind('token', 'ghp_', '^ghp_[0-9A-Za-z]{36}$', { checksum: 'github-crc32' })]),
  provider('hexagon', [kind('key', null, '^[0-9a-f]{32}$'), kind('new key', 'hx_', '^hx_[0-9a-f]{32}$')]),
]

const body24 = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const secretKey = ['sk', 'test', body24].join('_')
const project = `sk-${'proj'}-${'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1DpHj5Gf0AoUeIiTyB'}`
const githubToken = ['ghp', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17'].join('_')
const jwtPart = (value: unknown): string => btoaUrl(JSON.stringify(value))

function btoaUrl(text: string): string {
  return Buffer.from(text).toString('base64url')
}

function read(text: string): KeyReading {
  return readKey(new Secret(text), providers)
}

function defects(text: string): readonly KeyDefect[] {
  return read(text).defects
}

describe('recognise', () => {
  test('knows whose key it is, whole before prefix', () => {
    expect(recognise(project, providers)).toMatchObject([
      { provider: 'orion', kind: 'project key', exact: true, prefix: 'sk-proj-' },
    ])
    expect(recognise('sk-proj-short', providers)).toMatchObject([{ kind: 'project key', exact: false }])
    expect(recognise('sk-other', providers)).toMatchObject([{ kind: 'old key', exact: false, prefix: 'sk-' }])
    expect(recognise('nothing of ours', providers)).toEqual([])
  })

  test.each([
    { name: 'a JWT', text: `${jwtPart({ alg: 'HS256' })}.${jwtPart({ sub: '1' })}.c2ln`, provider: 'other:jwt' },
    { name: 'a UUID', text: '0b5c7f6e-1d2a-4c3b-9e8f-7a6b5c4d3e2f', provider: 'other:uuid' },
    {
      name: 'a PEM key',
      text: `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIE\n-----END RSA ${'PRIVATE'} KEY-----`,
      provider: 'other:pem',
    },
    { name: 'a mail address', text: 'user@example.com', provider: 'other:email' },
  ])('knows $name', ({ text, provider: id }) => {
    expect(recognise(text, providers).map((match) => match.provider)).toContain(id)
  })

  test('takes microseconds', () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      provider(`p${at}`, [
        kind('k', null, `^[0-9a-f]{${20 + (at % 40)}}$`),
        kind('x', `p${at}_`, `^p${at}_[a-z]{20}$`),
      ]),
    )
    for (let round = 0; round < 100; round++) recognise(secretKey, many)
    const ms = workMs(() => {
      for (let round = 0; round < 2000; round++) recognise(secretKey, many)
    })
    expect(ms / 2000).toBeLessThan(0.2)
  })
})

describe('a clean key', () => {
  test.each([secretKey, project, githubToken, '0f1e2d3c4b5a69788796a5b4c3d2e1f0'])('%# has no defect', (key) => {
    expect(defects(key)).toEqual([])
  })

  test('white space inside is told, and not once more as a checksum that fails', () => {
    expect(defects(`${githubToken.slice(0, 20)}\n${githubToken.slice(20)}`)).toEqual([
      { defect: 'inner-whitespace', at: 20, name: 'LINE FEED' },
    ])
  })

  test.each(['\n', '\r\n', '\\n'])('the line end behind a private key file belongs to it: %j', (end) => {
    const pem = ['-----BEGIN X KEY-----', 'MIIEvQIBADANBg', '-----END X KEY-----'].join('\n')
    expect(defects(pem + end).map(({ defect }) => defect)).not.toContain('edge-whitespace')
    expect(defects(`${pem}${end} `).map(({ defect }) => defect)).toContain('edge-whitespace')
  })

  test('a valid checksum is told', () => {
    expect(read(githubToken)).toMatchObject({ checksum: 'valid', length: 40 })
  })
})

describe('defects', () => {
  const table: readonly (readonly [string, string, Partial<KeyDefect>])[] = [
    ['nothing', '', { defect: 'empty' }],
    ['blanks only', ' \n', { defect: 'empty' }],
    ['neither name nor password', 'Og==', { defect: 'empty' }],
    ['undefined', 'undefined', { defect: 'null-word', word: 'undefined' }],
    ['None', 'None', { defect: 'null-word' }],
    ['an object', '[object Object]', { defect: 'null-word' }],
    ['quoted null', '"null"', { defect: 'null-word' }],
    ['a line feed at the end', `${secretKey}\n`, { defect: 'edge-whitespace', edge: 'end', names: ['LINE FEED'] }],
    ['CR LF', `${secretKey}\r\n`, { defect: 'edge-whitespace', names: ['CARRIAGE RETURN', 'LINE FEED'] }],
    ['blanks on both sides', ` ${secretKey}\t`, { defect: 'edge-whitespace', edge: 'both' }],
    ['a blank inside the quotes', `"${secretKey} "`, { defect: 'edge-whitespace', edge: 'end', names: ['SPACE'] }],
    ['a written-out line feed', `${secretKey}\\n`, { defect: 'edge-whitespace', names: ['the two characters \\n'] }],
    ['a blank inside', `sk_test_k7Qm 2Xv9Rt4Lw8Zs3Nb6Yc1D`, { defect: 'inner-whitespace', at: 12, name: 'SPACE' }],
    [
      'a zero width space',
      `sk_test_\u200bk7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D`,
      { defect: 'invisible', at: 8, codePoint: 'U+200B', name: 'ZERO WIDTH SPACE' },
    ],
    ['a byte order mark', `\ufeff${secretKey}`, { defect: 'invisible', at: 0, codePoint: 'U+FEFF' }],
    ['a mark read as Latin-1', `ï»¿${secretKey}`, { defect: 'invisible', at: 0 }],
    ['a no-break space', `${secretKey}\u00a0`, { defect: 'invisible', at: 32, name: 'NO-BREAK SPACE' }],
    ['double quotes', `"${secretKey}"`, { defect: 'quoted', quote: '"', side: 'both' }],
    ['a left-over quote', `${secretKey}'`, { defect: 'quoted', quote: "'", side: 'end' }],
    ['typographic quotes', `“${secretKey}”`, { defect: 'quoted', quote: '“' }],
    [
      'a Cyrillic letter',
      `sk_test_k7Qm2Xv9Rt4Lw8Zs3Nb6Y\u04411D`,
      { defect: 'look-alike', at: 29, codePoint: 'U+0441', ascii: 'c' },
    ],
    ['an en dash', `sk\u2013proj-${project.slice(8)}`, { defect: 'look-alike', at: 2, ascii: '-' }],
    ['full-width letters', secretKey.replace('Q', '\uff31'), { defect: 'look-alike', codePoint: 'U+FF31', ascii: 'Q' }],
    ['two characters lost', secretKey.slice(0, -2), { defect: 'too-short', by: 2, expected: '32 characters' }],
    ['three characters too many', `${secretKey}abc`, { defect: 'too-long', by: 3 }],
    [
      'a plus sign',
      secretKey.replace('Q', '+'),
      { defect: 'alphabet', at: 10, allowed: 'digits, capitals and small letters' },
    ],
    ['capitals for hex digits', 'hx_0F1E2D3C4B5A69788796A5B4C3D2E1F0', { defect: 'letter-case' }],
    [
      'a prefix in capitals',
      `SK-PROJ-${project.slice(8)}`,
      { defect: 'letter-case', detail: 'the prefix is written sk-proj-' },
    ],
    [
      'a wrong character',
      githubToken.replace('TSO', 'TSQ'),
      { defect: 'checksum', checksum: 'github-crc32', repair: { kind: 'wrong', at: 11 } },
    ],
    ['twice the same key', secretKey + secretKey, { defect: 'doubled' }],
    ['three dots', 'sk-proj-...kd8Q', { defect: 'masked' }],
    ['an ellipsis', 'sk-proj-…kd8Q', { defect: 'masked' }],
    ['asterisks', 'sk-****kd8Q', { defect: 'masked' }],
    ['bullets', '••••••••', { defect: 'masked' }],
    [
      'base64 of a key without a prefix',
      Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f0').toString('base64'),
      { defect: 'wrapped', wrapper: 'base64' },
    ],
    ['base64 of a key', Buffer.from(secretKey).toString('base64'), { defect: 'wrapped', wrapper: 'base64' }],
    ['percent-encoding', `${secretKey}%3D`, { defect: 'wrapped', wrapper: 'percent' }],
    ['a JSON object', JSON.stringify({ api_key: secretKey }), { defect: 'wrapped', wrapper: 'json' }],
    ['a name in front of nothing', JSON.stringify({ [secretKey]: '' }), { defect: 'wrapped', wrapper: 'json' }],
    ['angle brackets', `<${secretKey}>`, { defect: 'wrapped', wrapper: 'angle-brackets' }],
    ['an address', `https://api.example.com/v1/${secretKey}/x`, { defect: 'wrapped', wrapper: 'url' }],
    ['colour codes', `\u001b[0;32m${secretKey}\u001b[0m`, { defect: 'wrapped', wrapper: 'ansi' }],
    ['written-out colour codes', `\\033[0;32m${secretKey}\\033[0m`, { defect: 'wrapped', wrapper: 'ansi' }],
    ['a scheme', `Bearer ${secretKey}`, { defect: 'wrapped', wrapper: 'scheme', detail: 'the word "Bearer"' }],
    ['a header', `Authorization: Bearer ${secretKey}`, { defect: 'wrapped', wrapper: 'scheme' }],
    [
      'bot glued to a token',
      `bot8266558737:${'AAPqmgl0vYs62v6yy80hWYjQ1nAuZSK2SqK'}`,
      { defect: 'wrapped', wrapper: 'scheme' },
    ],
    [
      'an assignment',
      `API_KEY=${secretKey}`,
      { defect: 'wrapped', wrapper: 'assignment', detail: 'the name "API_KEY" and an equals sign' },
    ],
    ['a shell reference', '${API_KEY}', { defect: 'wrapped', wrapper: 'template' }],
    ['a double-brace template', '{{ api_key }}', { defect: 'wrapped', wrapper: 'template' }],
    ['a store reference', 'op://Private/OpenAI/credential', { defect: 'wrapped', wrapper: 'template' }],
  ]

  test.each(table)('%s', (_, text, expected) => {
    expect(defects(text)).toContainEqual(expect.objectContaining(expected))
  })

  test('braces around a token are no template that waits to be filled in', () => {
    const template = expect.objectContaining({ defect: 'wrapped', wrapper: 'template' })
    expect(defects('bearer{eyJhbGciOiJIUzI1NiJ9.e30.k7Qm2Xv9}')).not.toContainEqual(template)
    expect(defects('Bearer{ab3f90c7a1d44ec2bb7ffa59}')).not.toContainEqual(template)
    expect(defects('Bearer{access_token_2}')).toContainEqual(template)
  })

  test.each([
    [
      'YOUR_API_KEY',
      'your-api-key',
      '<token>',
      'sk-xxx',
      'sk-xxxxxxxxxxxxxxxxxxxx',
      'changeme',
      'dummy',
      'test',
      'string',
      'REPLACE_ME',
      'INSERT_YOUR_KEY_HERE',
    ],
    [
      'sk-your-key-here',
      'YourTokenBV3tua4BXNw+HVUFpxLlGy8nWN6mtgMlIk=',
      'Put%20your%20api%20key%20here',
      'DISCORD_TOKEN',
      'AKIAIOSFODNN7EXAMPLE',
    ],
    [
      '00000000-0000-0000-0000-000000000000',
      '1234567890abcdef',
      'R2D2',
      '[your key]',
      'my-secret-token',
      'paste token here',
      'not-needed',
    ],
  ])('placeholders are found whatever their form (%#)', (...texts) => {
    const missed = texts.filter((text) => !defects(text).some(({ defect }) => defect === 'placeholder'))
    expect(missed).toEqual([])
  })

  test('random keys are never taken for placeholders or wrappings', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
    const key = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(key, (text) => {
        expect(defects(`sk_test_${text}`)).toEqual([])
      }),
      { numRuns: 1500, seed: 7 },
    )
  })

  test('reads anything without throwing, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => read(text).length === text.length),
      { numRuns: 400 },
    )
    const hostile = [
      'a'.repeat(20_000),
      '{'.repeat(20_000),
      'sk-'.repeat(7000),
      ' '.repeat(20_000) + 'x',
      '\\n'.repeat(9000),
      '%41'.repeat(7000),
      'your '.repeat(4000),
    ]
    expect(workMs(() => hostile.forEach((text) => read(text)))).toBeLessThan(1500)
  })

  test('tells whose key is inside a wrapping', () => {
    expect(read(JSON.stringify({ k: secretKey })).inner).toMatchObject([{ provider: 'stripe', kind: 'secret key' }])
    expect(unwrapped(new Secret(`Bearer ${secretKey}`), 'scheme', providers)?.reveal()).toBe(secretKey)
    expect(unwrapped(new Secret(`'<${secretKey}>'`), 'angle-brackets', providers)?.reveal()).toBe(secretKey)
    expect(unwrapped(new Secret(secretKey), 'scheme', providers)).toBeNull()
  })

  test('a reading never holds the key', () => {
    for (const text of [
      `"${secretKey} "`,
      `Bearer ${secretKey}`,
      JSON.stringify({ k: secretKey }),
      githubToken.slice(0, -1),
    ]) {
      expect(JSON.stringify(read(text))).not.toContain(body24.slice(4, 16))
    }
  })
})
