import { expect, test } from 'vitest'
import { meantHeader } from './meant-header.ts'

test.each([
  ['Authorisation', 'Authorization'],
  ['Authorizaton', 'Authorization'],
  ['X-Authorization', 'Authorization'],
  ['X-API', 'X-API-Key'],
  ['X-Api-Kye', 'X-API-Key'],
  ['Auth-Token', 'X-Auth-Token'],
  ['x-auth', 'X-Auth-Token'],
])('%s was meant to be %s', (sent, meant) => {
  expect(meantHeader(sent)).toBe(meant)
})

test.each(['Authorization', 'x_api_key', 'API-KEY', 'X-Request-Id', 'Accept', 'X-Orders-Token', 'Author'])(
  '%s is no slip',
  (sent) => {
    expect(meantHeader(sent)).toBeNull()
  },
)
