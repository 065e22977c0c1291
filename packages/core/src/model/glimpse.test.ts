import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { glimpse } from './glimpse.ts'

const speaksOfCaddy = glimpse([/caddy|header_up/i], 'caddy', 'header_up')

test.each([
  ['the error', { text: '401 from Caddy' }],
  ['the settings', { config: 'HEADER_UP -Authorization' }],
  ['the code', { code: "const proxy = 'caddy'" }],
  ['what the user says', { remarks: ['behind caddy it fails'] }],
  ['the answer', { status: 401, body: 'Server: Caddy' }],
  ['the request', { request: { url: 'https://caddy.example.test/' } }],
])('finds a text in %s, whatever its letter case', (_where, given) => {
  expect(speaksOfCaddy(observedFor(given))).toBe(true)
})

test('tells that none of the texts is there', () => {
  expect(speaksOfCaddy(observedFor({ text: '401 Unauthorized', config: 'KEY=abc' }))).toBe(false)
})
