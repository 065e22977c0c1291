import type { Secret } from '@why401/core'
import { readCredential } from '@why401/core/issuer'
import { acceptedHere } from '../refuse.ts'
import type { Caller, Unauthenticated } from './authenticator.ts'

/** The key that a request carries, whoever it may belong to. */
export function heldKey(request: Caller): { readonly key: Secret } | { readonly refused: Unauthenticated } {
  const read = readCredential({ headers: request.rawHeaders, url: request.url ?? null }, acceptedHere)
  return read.kind === 'key' ? { key: read.key } : { refused: { code: read.code, members: read.members } }
}
