import { inspect } from 'node:util'
import { looksIssued } from '@why401/core/issuer'
import { describe, expect, test } from 'vitest'
import { hashKey, sameHash } from './hash-key.ts'
import { keyHint, makeKey, makeRootKey } from './make-key.ts'
import { newId } from './new-id.ts'
import { randomText } from './random-text.ts'

describe('a new key', () => {
  test('has the form that is documented, and its checksum', () => {
    const { text, start, hint } = makeKey('acme', 'test')
    expect(text.reveal()).toMatch(/^acme_test_[0-9A-Za-z]{42}$/)
    expect(looksIssued(text.reveal())).toBe(true)
    expect(start).toBe('acme_test_')
    expect(hint).toBe(text.reveal().slice(-4))
    expect(keyHint(text.reveal())).toBe(hint)
  })

  test('is kept as SHA-256 of the whole text', () => {
    const { text, hash } = makeKey('acme', 'live')
    expect(hash).toBe(hashKey(text.reveal()))
    expect(hashKey('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
  })

  test('prints as nothing', () => {
    const made = makeKey('acme', 'live')
    const printed = inspect(made) + JSON.stringify(made)
    expect(printed).not.toContain(made.text.reveal().slice(10, 40))
  })

  test('of the management API begins with why401_root_', () => {
    expect(makeRootKey().text.reveal()).toMatch(/^why401_root_[0-9A-Za-z]{42}$/)
  })
})

describe('random digits', () => {
  test('are each as likely as any other', () => {
    const text = randomText(620_000)
    const counts = new Map<string, number>()
    for (const digit of text) counts.set(digit, (counts.get(digit) ?? 0) + 1)
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(counts.size).toBe(62)
    // 61 degrees of freedom: exceeded once in a hundred million runs. A modulo bias would give some 25,000.
    expect(chiSquare).toBeLessThan(150)
  })

  test('never make the same id twice', () => {
    const ids = new Set(Array.from({ length: 10_000 }, () => newId('key')))
    expect(ids.size).toBe(10_000)
    expect([...ids][0]).toMatch(/^key_[0-9A-Za-z]{22}$/)
  })
})

test('hashes are equal in every character or not at all', () => {
  const hash = hashKey('one')
  expect(sameHash(hash, hashKey('one'))).toBe(true)
  expect(sameHash(hash, `${hash.slice(0, -1)}!`)).toBe(false)
  expect(sameHash(hash, hash.slice(1))).toBe(false)
})
