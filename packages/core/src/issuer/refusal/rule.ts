import type { AcceptedPlace, RefusalMembers } from './refusal.ts'

/** Members that are the owner's business and never leave the service. */
export type OwnerMember = 'leaked_at'

/** Members that only serve to word `detail`. */
export type WordingMember = 'finding'

export type PublicMember = Exclude<keyof RefusalMembers, OwnerMember | WordingMember>

export type Words = (members: RefusalMembers, accepted: readonly AcceptedPlace[]) => string

/** How a cause is answered. */
export interface RefusalRule {
  readonly status: 400 | 401 | 402 | 403 | 429 | 503
  readonly title: string
  /**
   * RFC 6750 section 3: `bare` is a challenge without `error`, for requests that brought no usable credential; null is no
   * challenge, where another credential would not help.
   */
  readonly challenge: 'bare' | 'invalid_request' | 'invalid_token' | 'insufficient_scope' | null
  /** The members that leave with this code; all others stay. */
  readonly tells: readonly PublicMember[]
  /** One sentence on what was found. */
  readonly detail: Words
  /** One imperative sentence. */
  readonly fix: Words
  /** In place of the sentence that older clients know of its status, where that would be untrue; null: it is not. */
  readonly message?: (members: RefusalMembers) => string | null
  /** Seconds, where waiting helps and no better figure is known. */
  readonly retryAfter?: number
  /** Problem type that is registered with IANA; else the page of the cause. */
  readonly type?: string
}
