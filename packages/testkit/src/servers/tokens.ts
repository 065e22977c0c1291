import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose'
import { madeUpKey } from './made-up-key.ts'
import type { SpoiledKey } from './server.ts'

type SigningKey = Parameters<SignJWT['sign']>[0]

export interface TokenKeys {
  readonly key: SigningKey
  readonly otherKey: SigningKey
  readonly header: { readonly alg: string; readonly kid?: string }
  /** Another algorithm that fits `otherAlgKey`. */
  readonly other: { readonly alg: string; readonly key: SigningKey }
  readonly claims: JWTPayload
}

const hour = 3600

export async function soundToken({ key, header, claims }: TokenKeys): Promise<string> {
  return signed(header, { ...lifetime(0), ...claims }, key)
}

/** Tokens with one thing wrong each. */
export async function spoiledTokens(keys: TokenKeys): Promise<SpoiledKey[]> {
  const { key, header, claims } = keys
  const sound = { ...lifetime(0), ...claims }
  const token = (more: JWTPayload): Promise<string> => signed(header, { ...sound, ...more }, key)
  const good = await token({})
  return [
    spoiled('exp', 'The token has expired', await token(lifetime(-2 * hour)), 'token.expired'),
    {
      ...spoiled('nbf', 'The token is not valid yet', await token({ nbf: now() + hour })),
      also: ['sign.clock', 'key.inactive'],
    },
    spoiled('aud', 'The token is for another audience', await token({ aud: 'https://other.example' })),
    spoiled('iss', 'The token is from another issuer', await token({ iss: 'https://other.example/' })),
    spoiled(
      'alg',
      'The algorithm is not allowed',
      await signed({ ...header, alg: keys.other.alg }, sound, keys.other.key),
    ),
    spoiled('alg-none', 'The token is not signed', new UnsecuredJWT(sound).encode()),
    {
      ...spoiled('signature', 'The token was signed with another key', await signed(header, sound, keys.otherKey)),
      also: ['sign.mismatch', 'key.unknown'],
    },
    {
      ...spoiled('two-parts', 'The signature part of the token is missing', good.split('.').slice(0, 2).join('.')),
      also: ['key.truncated'],
    },
    {
      ...spoiled('changed', 'The claims were changed after signing', changed(good)),
      also: ['sign.mismatch', 'key.mistyped'],
    },
    {
      ...spoiled('opaque', 'A key that is not a token', madeUpKey('opaque', 40), 'key.wrong_kind'),
      also: ['token.claims', 'key.unknown'],
    },
  ]
}

function spoiled(id: string, title: string, key: string, cause: SpoiledKey['cause'] = 'token.claims'): SpoiledKey {
  return { id: `${cause}/${id}`, cause, title, key }
}

/** Issued a minute ago, and good for an hour; moved by some seconds. */
function lifetime(shift: number): JWTPayload {
  return { iat: now() + shift - 60, exp: now() + shift + hour }
}

export function signed(header: { alg: string; kid?: string }, claims: JWTPayload, key: SigningKey): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ typ: 'JWT', ...header }).sign(key)
}

function changed(token: string): string {
  const [head = '', body = '', signature = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
  return [head, Buffer.from(JSON.stringify({ ...claims, sub: 'mallory' })).toString('base64url'), signature].join('.')
}

function now(): number {
  return Math.floor(Date.now() / 1000)
}
