import { decodeJwt } from './jwt.ts'
import type { KeyMatch } from './reading.ts'

interface CommonShape {
  readonly provider: `other:${string}`
  readonly kind: string
  readonly role: KeyMatch['role']
  readonly prefix: string
  readonly pattern: RegExp
}

/** Formats that belong to no single provider. */
const shapes: readonly CommonShape[] = [
  {
    provider: 'other:pem',
    kind: 'private key (PEM)',
    role: 'signing',
    prefix: '-----BEGIN ',
    pattern: /^-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----/,
  },
  {
    provider: 'other:pem',
    kind: 'public key or certificate (PEM)',
    role: 'publishable',
    prefix: '-----BEGIN ',
    pattern: /^-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)-----/,
  },
  {
    provider: 'other:ssh',
    kind: 'SSH public key',
    role: 'publishable',
    prefix: 'ssh-',
    pattern: /^ssh-(?:rsa|ed25519|dss) AAAA/,
  },
  {
    provider: 'other:uuid',
    kind: 'UUID',
    role: 'other',
    prefix: '',
    pattern: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  },
  {
    provider: 'other:email',
    kind: 'mail address',
    role: 'id',
    prefix: '',
    pattern: /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}$/,
  },
  { provider: 'other:number', kind: 'number', role: 'id', prefix: '', pattern: /^\d{5,20}$/ },
]

export function commonShapes(text: string): readonly KeyMatch[] {
  const found = shapes
    .filter(({ pattern }) => pattern.test(text))
    .map(({ provider, kind, role, prefix }) => toMatch(provider, kind, role, prefix))
  return decodeJwt(text) ? [toMatch('other:jwt', 'JSON Web Token', 'other', 'eyJ'), ...found] : found
}

function toMatch(provider: string, kind: string, role: KeyMatch['role'], prefix: string): KeyMatch {
  return { provider, kind, role, env: 'any', exact: true, prefix }
}
