import { testKeys } from '@why401/testkit'
import { expect, test } from 'vitest'
import { routeLabel } from './route-label.ts'

test.each([
  ['/v1/users/42/keys?x=1', 'GET /v1/users/:id/keys'],
  ['https://api.example.com/v1/users#a', 'GET /v1/users'],
  ['/.well-known/thing.json', 'GET /.well-known/thing.json'],
  ['/', 'GET /'],
  ['/a/b/c/d/e/f/g/h/i/j', 'GET /a/b/c/d/e/f/g/h/…'],
  ['/users/3f2b8c1e-0000-4000-8000-000000000000', 'GET /users/:id'],
])('%s: %s', (url, label) => {
  expect(routeLabel('GET', url)).toBe(label)
})

test('no key gets into it', () => {
  for (const { text } of testKeys)
    expect(routeLabel('GET', `/bot/${encodeURIComponent(text)}/getMe`)).toBe('GET /bot/:id/getMe')
})
