import { madeUpProvider as provider } from '@why401/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChecksumId, KeyKind } from '../model/provider.ts'
import { Secret } from '../model/secret.ts'
import { checkDigits, verifyChecksum, type Checksum } from './checksums/checksum.ts'
import { crc32 } from './checksums/crc32.ts'
import { base62 } from './checksums/digits.ts'
import { checksums } from './checksums/index.ts'
import { withWhy401Checksum } from './checksums/why401-crc32.ts'
import { findRepair, repaired } from './repair.ts'

const dated = { source: 'https://example.com/docs', checked: '2026-11', confidence: 'documented' } as const

function kind(prefix: string, pattern: string, checksum?: ChecksumId): KeyKind {
  return {
    kind: `${prefix} key`,
    prefix,
    pattern,
    env: 'any',
    role: 'api',
    shape: 'see pattern',
    ...dated,
    ...(checksum ? { checksum } : {}),
  }
}

const providers = [
  provider('github', [kind('ghp_', '^ghp_[0-9A-Za-z]{36}$', 'github-crc32')]),
  provider('npm', [kind('npm_', '^npm_[0-9A-Za-z]{36}$', 'npm-crc32')]),
  provider('gitlab', [
    kind('glpat-', '^glpat-[0-9A-Za-z_-]{20,22}$'),
    kind('glpat-', '^glpat-[0-9A-Za-z_-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}$', 'gitlab-routable-crc32'),
  ]),
  provider('acme', [kind('acme_', '^acme_(?:live|test)_[0-9A-Za-z]{38,}$', 'why401-crc32')]),
]

const random = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...base62), minLength: length, maxLength: length })

function finished(checksum: Checksum, start: string): string {
  return start + checkDigits(checksum, start.slice(checksum.coveredFrom(start)))
}

const validToken = fc.oneof(
  random(30).map((body) => finished(checksums['github-crc32'], `ghp_${body}`)),
  random(30).map((body) => finished(checksums['npm-crc32'], `npm_${body}`)),
  random(43).map((body) => finished(checksums['gitlab-routable-crc32'], `glpat-${body}.01.17`)),
  fc.tuple(fc.constantFrom('live', 'test'), random(32)).map(([env, body]) => withWhy401Checksum(`acme_${env}_${body}`)),
)

const mutation = fc.record({
  kind: fc.constantFrom('wrong', 'swapped', 'missing', 'extra'),
  where: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  letter: fc.constantFrom(...base62),
})

function mutate(token: string, { kind: how, where, letter }: { kind: string; where: number; letter: string }): string {
  const at = Math.floor(where * (token.length - 1))
  const [before, here, behind] = [token.slice(0, at), token[at] ?? '', token.slice(at + 1)]
  if (how === 'wrong') return before + letter + behind
  if (how === 'missing') return before + behind
  if (how === 'extra') return before + letter + here + behind
  return before + (behind[0] ?? '') + here + behind.slice(1)
}

describe('checksums', () => {
  test('CRC-32 gives the check value of the standard', () => {
    expect(crc32('123456789')).toBe(0xcbf43926)
  })

  test.each([
    ['github-crc32', ['ghp_', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ', '0mLq17']],
    ['npm-crc32', ['npm_', 'qkJaB6MffYVzZXWqmcoF49yrUxP3wf', '0LsakP']],
  ] as const)('%s agrees with a published token', (id, parts) => {
    expect(verifyChecksum(checksums[id], parts.join(''))).toBe('valid')
    expect(verifyChecksum(checksums[id], parts.join('').replace(/.$/, 'z'))).toBe('invalid')
  })

  test('a token of another length carries no checksum that is known', () => {
    expect(verifyChecksum(checksums['github-crc32'], `ghr_${'a1B2'.repeat(19)}`)).toBeNull()
    expect(verifyChecksum(checksums['github-crc32'], `github_pat_${'a'.repeat(22)}_${'b'.repeat(59)}`)).toBeNull()
  })

  test('a why401 key covers prefix and environment', () => {
    const key = withWhy401Checksum(`acme_test_${'k7W2'.repeat(8)}`)
    expect(verifyChecksum(checksums['why401-crc32'], key)).toBe('valid')
    expect(verifyChecksum(checksums['why401-crc32'], key.replace('_test_', '_live_'))).toBe('invalid')
  })
})

describe('repair', () => {
  test('a valid token with one edit is repaired exactly, or not at all', () => {
    fc.assert(
      fc.property(validToken, mutation, (token, how) => {
        const broken = mutate(token, how)
        const result = repaired(new Secret(broken), providers)?.reveal() ?? null
        const isStillWhole = providers.some(({ keys }) =>
          keys.some(({ checksum }) => checksum && verifyChecksum(checksums[checksum], broken) === 'valid'),
        )
        expect(isStillWhole || result === null || result === token).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('an edit behind the prefix is nearly always repaired', () => {
    const sample = fc.sample(fc.tuple(validToken, mutation), { numRuns: 150, seed: 401 })
    const broken = sample
      .map(([token, how]) => ({ token, text: mutate(token, { ...how, where: 0.3 + how.where * 0.69 }) }))
      .filter(({ token, text }) => text !== token)
    const right = broken.filter(({ token, text }) => repaired(new Secret(text), providers)?.reveal() === token)
    expect(right.length / broken.length).toBeGreaterThan(0.98)
  })

  test('tells kind and place of the edit and not the key', () => {
    const token = ['ghp_', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ', '0mLq17'].join('')
    const wrong = new Secret(token.replace('Ri4A', 'Ri4B'))
    expect(findRepair(wrong, providers)).toEqual({ kind: 'wrong', at: 16 })
    expect(findRepair(new Secret(token.replace('Ri4A', 'Ri4')), providers)).toEqual({ kind: 'missing', at: 16 })
    expect(findRepair(new Secret(token.replace('Ri4A', 'RiA4')), providers)).toEqual({ kind: 'swapped', at: 15 })
    expect(findRepair(new Secret(token.replace('Ri4A', 'Ri4qA')), providers)).toEqual({ kind: 'extra', at: 16 })
  })

  test('two edits are not guessed at, and a whole token is left alone', () => {
    const token = ['npm_', 'qkJaB6MffYVzZXWqmcoF49yrUxP3wf', '0LsakP'].join('')
    expect(findRepair(new Secret(token.replace('kJa', 'kKb')), providers)).toBeNull()
    expect(findRepair(new Secret(token), providers)).toBeNull()
    expect(repaired(new Secret('sk-nothing-known-here'), providers)).toBeNull()
  })

  test('the longest GitLab token is corrected too', () => {
    const token = finished(checksums['gitlab-routable-crc32'], `glpat-${'kX7_'.repeat(75)}.01.8c`)
    expect(repaired(new Secret(token.replace('kX7_k', 'kX7_j')), providers)?.reveal()).toBe(token)
  })
})
