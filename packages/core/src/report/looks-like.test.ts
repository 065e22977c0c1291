import { expect, test } from 'vitest'
import { readKey } from '../keys/read-key.ts'
import { Secret } from '../model/secret.ts'
import { providers } from '../providers/index.gen.ts'
import { looksLike } from './looks-like.ts'

const told = (key: string, inView: string | null): string[] =>
  looksLike(readKey(new Secret(key), providers).matches, providers.find(({ id }) => id === inView) ?? null)

const whose = (key: string, inView: string | null = null): string[] => [
  ...new Set(told(key, inView).map((one) => one.slice(0, one.lastIndexOf(': ')))),
]

test.each(['abc123def456ghi789', 'abcdefghij0123456789', 'sk-...f3Qk'])('%s bears nobody’s mark', (key) =>
  expect(told(key, null)).toEqual([]),
)

test('a length and an alphabet fit the provider in view, and are nobody else’s', () => {
  const key = 'a3f9a7c2e8b1d4f6a0c5e7b9d2f4a6c8'
  expect(whose(key, 'openweather')).toEqual(['openweather'])
  expect(whose(key, 'anthropic')).toEqual([])
})

test('a mark of another provider is told, whoever is in view', () => {
  expect(whose('ghp_R6bq0L2mVxKc9TzYw4NsJ8hDfAe1Ug3PoXtQ', 'stripe')).toEqual(['github'])
})

test('a shape of no provider is told', () => {
  expect(told('3f2b8c1e-5d4a-4c7b-9e6f-0a1b2c3d4e5f', null)[0]).toMatch(/^other:uuid/)
})
