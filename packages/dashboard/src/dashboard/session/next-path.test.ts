import { describe, expect, test } from 'vitest'
import { nextPath, signInPath } from './next-path.ts'

describe('the way back from the sign-in', () => {
  test('is where somebody was', () => {
    const was = { pathname: '/keys', search: '?status=revoked&search=a%26b', hash: '#x' }
    expect(nextPath(new URL(signInPath(was), 'http://localhost').search)).toBe('/keys?status=revoked&search=a%26b#x')
  })

  test('is not said where it is the start', () => {
    expect(signInPath({ pathname: '/', search: '', hash: '' })).toBe('/sign-in')
  })

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'keys',
    '',
  ])('%j leads to the start', (next) => {
    expect(nextPath(`?${new URLSearchParams({ next })}`)).toBe('/')
  })
})
