import { Secret, type WireRequest } from '@why401/core'

/** A key and how it is put on a request. */
export interface KeyCredential {
  readonly kind: 'key'
  readonly in: 'header' | 'query' | 'cookie' | 'basic'
  /** Header, parameter or cookie; `Authorization` for basic. */
  readonly name: string
  readonly scheme: string | null
  /** User name of basic authentication. */
  readonly user: string
  readonly key: string
}

/** What a signature is made with. */
export interface SigningMaterial {
  readonly id: string
  readonly secret: string
  readonly region: string
  readonly service: string
  /** Milliseconds by which the signer's clock is off. */
  readonly skew: number
}

export interface SignedCredential {
  readonly kind: 'signed'
  readonly scheme: 'sigv4' | 'shared-key' | 'hawk'
  readonly material: SigningMaterial
  readonly sign: (base: WireRequest, material: SigningMaterial) => WireRequest
  /** Variables in which the material is usually kept: id, secret. */
  readonly variables: readonly [id: string, secret: string]
}

export type Credential = KeyCredential | SignedCredential

export function bearer(key: string): KeyCredential {
  return { kind: 'key', in: 'header', name: 'Authorization', scheme: 'Bearer', user: '', key }
}

export function inHeader(name: string, key: string, scheme: string | null = null): KeyCredential {
  return { kind: 'key', in: 'header', name, scheme, user: '', key }
}

export function inQuery(name: string, key: string): KeyCredential {
  return { kind: 'key', in: 'query', name, scheme: null, user: '', key }
}

export function basic(user: string, key: string): KeyCredential {
  return { kind: 'key', in: 'basic', name: 'Authorization', scheme: 'Basic', user, key }
}

/** The request with the credential on it. */
export function credentialed(base: WireRequest, credential: Credential): WireRequest {
  if (credential.kind === 'signed') return credential.sign(base, credential.material)
  const { name, scheme, user, key } = credential
  switch (credential.in) {
    case 'query':
      return withParameter(base, name, key)
    case 'cookie':
      return withLine(base, 'Cookie', `${name}=${key}`)
    case 'basic':
      return withLine(base, name, `${scheme} ${base64(`${user}:${key}`)}`)
    case 'header':
      return withLine(base, name, scheme === null ? key : `${scheme} ${key}`)
  }
}

export function withLine(request: WireRequest, name: string, value: string): WireRequest {
  return { ...request, headers: [...request.headers, { name, value: new Secret(value) }] }
}

export function withParameter(request: WireRequest, name: string, value: string): WireRequest {
  const join = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`
  return { ...request, url: request.url.map(join) }
}

export function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
