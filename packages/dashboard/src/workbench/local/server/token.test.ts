import { expect, test } from 'vitest'
import { takeToken } from './token.ts'

function windowAt(hash: string, kept: Record<string, string> = {}) {
  const addresses: string[] = []
  const fake = {
    location: { hash, pathname: '/', search: '' },
    history: { replaceState: (_state: unknown, _unused: string, address: string) => void addresses.push(address) },
    sessionStorage: {
      getItem: (name: string) => kept[name] ?? null,
      setItem: (name: string, value: string) => void (kept[name] = value),
    },
  }
  return { fake: fake as unknown as Window, addresses, kept }
}

test('the token leaves the address bar and is kept for the tab', () => {
  const { fake, addresses, kept } = windowAt('#token=abc')
  expect(takeToken(fake)).toBe('abc')
  expect(addresses).toEqual(['/'])
  expect(takeToken(windowAt('', kept).fake)).toBe('abc')
})

test('without one there is none', () => {
  const { fake, addresses } = windowAt('')
  expect(takeToken(fake)).toBeNull()
  expect(addresses).toEqual([])
})
