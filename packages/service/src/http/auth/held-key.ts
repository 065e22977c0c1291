import type { Secret } from '@why401/core'
import { readCredential } from '@why401/core/issuer'
import { hashKey } from '../../keys/hash-key.ts'
import { acceptedHere } from '../accepted-here.ts'
import type { Caller, Unauthenticated } from './authenticator.ts'

/** With its hash, by which it is known. */
export type Held = { readonly key: Secret; readonly hash: string } | { readonly refused: Unauthenticated }

/** Of callers that are asked about again and again: those are frozen. */
const known = new WeakMap<Caller, Held>()

/** The key that a request carries, whoever it may belong to. */
export function heldKey(request: Caller): Held {
  const before = known.get(request)
  if (before) return before
  const held = readHeld(request)
  if (Object.isFrozen(request)) known.set(request, held)
  return held
}

function readHeld(request: Caller): Held {
  const read = readCredential({ headers: request.rawHeaders, url: request.url ?? null }, acceptedHere)
  if (read.kind !== 'key') return { refused: { code: read.code, members: read.members } }
  return { key: read.key, hash: hashKey(read.key.reveal()) }
}
