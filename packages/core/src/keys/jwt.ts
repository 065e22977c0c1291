import { decodeBase64Text } from './base64.ts'
import type { JwtClaims } from './reading.ts'

type Fields = Readonly<Record<string, unknown>>

const shape = /^[\w-]{8,}\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?$/
const longestToken = 32_768

/** Header and claims of a JSON Web Token (RFC 7519), the signature left alone; null when the text is none. */
export function decodeJwt(text: string): JwtClaims | null {
  if (text.length > longestToken || !text.startsWith('eyJ') || !shape.test(text)) return null
  const [head = '', body = '', , ...encrypted] = text.split('.')
  const header = fieldsIn(head)
  if (!header || (header['alg'] === undefined && header['typ'] === undefined)) return null
  // Five parts are a JWE: its claims are not readable without the key.
  const claims = encrypted.length > 0 ? {} : (fieldsIn(body) ?? {})
  return {
    alg: textOf(header['alg']),
    kid: textOf(header['kid']),
    iss: textOf(claims['iss']),
    aud: listOf(claims['aud']),
    exp: numberOf(claims['exp']),
    nbf: numberOf(claims['nbf']),
    iat: numberOf(claims['iat']),
    scope: scopeOf(claims),
    ref: textOf(claims['ref']) ?? textOf(claims['u']),
  }
}

function fieldsIn(part: string): Fields | null {
  const text = decodeBase64Text(part)
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
  } catch {
    return null
  }
}

function scopeOf(claims: Fields): string | null {
  const words = ['role', 'scope', 'scp', 'scopes', 'roles'].flatMap((name) => listOf(claims[name]))
  return words.length > 0 ? words.join(' ') : null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, 300) : null
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

function listOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value]
  return values.flatMap((one) => textOf(one) ?? [])
}
