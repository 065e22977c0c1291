import { describe, expect, test } from 'vitest'
import { Secret } from '../model/secret.ts'
import { decodeJwt } from './jwt.ts'
import { readKey } from './read-key.ts'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = {
  iss: 'https://issuer.example',
  aud: 'api',
  exp: 1_800_000_000,
  scope: 'read',
  roles: ['admin'],
  name: 'Zoë',
}
const token = `${part({ alg: 'RS256', kid: 'k1' })}.${part(claims)}.c2lnbmF0dXJl`

describe('JWT', () => {
  test('claims are decoded, the signature is not told', () => {
    expect(decodeJwt(token)).toEqual({
      alg: 'RS256',
      kid: 'k1',
      iss: 'https://issuer.example',
      aud: ['api'],
      exp: 1_800_000_000,
      nbf: null,
      iat: null,
      scope: 'read admin',
      ref: null,
    })
  })

  test('several audiences and letters of other scripts are kept', () => {
    const other = `${part({ alg: 'none' })}.${part({ aud: ['a', 'b'], ref: 'проект' })}.`
    expect(decodeJwt(other)).toMatchObject({ aud: ['a', 'b'], ref: 'проект', exp: null })
  })

  test.each([`Bearer ${token}`, `"${token}"`, `${token}\n`])('is found behind a wrapping (%#)', (text) => {
    expect(readKey(new Secret(text), []).jwt?.kid).toBe('k1')
  })

  test.each(['', 'eyJub3.a.token', token.slice(0, 20), `${part([1])}.${part({})}.x`, token.replaceAll('.', ' ')])(
    'other texts are none (%#)',
    (text) => {
      expect(decodeJwt(text)).toBeNull()
    },
  )
})
