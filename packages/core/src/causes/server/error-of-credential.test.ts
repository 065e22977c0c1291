import { hits, observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { fault } from './fault.ts'

test.each([
  ['an invalid key', { status: 500, text: 'Sorry, that is an invalid Acme API key' }, true],
  ['a wrong login', { status: 503, body: '{"tag":"bad_login","description":"Wrong credential"}' }, true],
  ['a fault of its own', { status: 500, text: 'Sorry, that is an internal error' }, false],
  ['a refusal of the server behind it', { status: 502, text: 'Backend returned 401: invalid_credentials' }, false],
])('a status of the 500 class with %s', (_, given, isOfCredential) => {
  const observed = observedFor(given)
  expect(hits(fault, observed).includes('error-names-the-credential')).toBe(isOfCredential)
  expect(fault.examine(observed).verdict).toBe(isOfCredential ? 'unknown' : 'suspected')
})
