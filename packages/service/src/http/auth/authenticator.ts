import type { IncomingMessage } from 'node:http'
import type { RefusalCode, RefusalMembers } from '@why401/core/issuer'
import type { Actor } from '../../model/actor.ts'

/** Why nobody is believed to be calling. */
export interface Unauthenticated {
  readonly code: RefusalCode
  readonly members: RefusalMembers
  /** Who it is all the same, and in which project: a key that has ended, somebody without the scope. */
  readonly caller?: { readonly projectId: string; readonly id: string }
}

export type Authenticated = { readonly actor: Actor } | { readonly refused: Unauthenticated }

/** What of a request tells who calls. */
export type Caller = Pick<IncomingMessage, 'rawHeaders' | 'headers' | 'url'>

/** One way in which a caller tells who it is. null: the request has nothing of that way. */
export interface Authenticator {
  authenticate(request: Caller, now: number): Authenticated | null | Promise<Authenticated | null>
}
