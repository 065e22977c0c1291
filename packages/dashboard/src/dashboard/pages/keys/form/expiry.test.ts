import { expect, test } from 'vitest'
import { expiresAt } from './expiry.ts'

const now = Date.parse('2026-01-01T00:00:00Z')

test.each([
  ['default', null, undefined],
  ['never', '2026-02-01T00:00:00Z', null],
  ['at', '2026-02-01T00:00:00Z', '2026-02-01T00:00:00Z'],
  ['30', null, '2026-01-31T00:00:00.000Z'],
] as const)('%s', (expiry, at, said) => {
  expect(expiresAt(expiry, at, now)).toBe(said)
})
