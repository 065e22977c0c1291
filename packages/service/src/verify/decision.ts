import type { Check, LimitState, RefusalCode, RefusalMembers } from '@why401/core/issuer'
import type { Environment, KeyRecord } from '../model/key.ts'
import type { Keyspace } from '../model/project.ts'

/** What is asked of the verifier. Everything but the key is optional: what is not said is not checked. */
export interface VerifyRequest {
  /** The text as it was presented, without scheme. Hashed, compared, never kept. */
  readonly key: string
  /** Id or name: a key of another API of this project is refused. */
  readonly keyspace?: string
  /** `user:read and (billing:write or admin)` */
  readonly permissions?: string
  readonly environment?: Environment
  readonly caller?: {
    readonly address?: string | null
    /** The hop that the address was read from: `connection`, `x-forwarded-for`, `request`. */
    readonly addressFrom?: string
    readonly origin?: string | null
    readonly referrer?: string | null
    readonly userAgent?: string | null
  }
  /** What is called, for grouping: `GET /v1/users`. */
  readonly route?: string
  /** Uses that this request costs; 1 when not said. */
  readonly cost?: number
  /** Checks everything and spends nothing; not counted as a use. */
  readonly dryRun?: boolean
  /** Given by the caller for its own log; else made. */
  readonly requestId?: string
}

/** What a caller should hear before it breaks, on answers that grant. */
export type Warning =
  | { readonly kind: 'expiring'; readonly at: number }
  | { readonly kind: 'uses-low'; readonly remaining: number }
  | { readonly kind: 'grace-ending'; readonly at: number }

/** The verdict on one presented key. Values only: who asked decides what is passed on. */
export interface Decision {
  readonly valid: boolean
  /** null when valid. The first failed check's. */
  readonly code: RefusalCode | null
  readonly requestId: string
  /** All checks, in order. A dry run and a refusal list every one that could be made, not only the first that failed. */
  readonly evaluated: readonly Check[]
  readonly members: RefusalMembers
  /** null for a key that nobody in this project knows. */
  readonly key: KeyRecord | null
  /** Of the key; of a key that nobody knows, the one that was asked for. */
  readonly keyspace: Keyspace | null
  /** Own permissions and those of roles, sorted. */
  readonly granted: readonly string[]
  readonly remaining: number | null
  readonly limits: readonly LimitState[]
  readonly warnings: readonly Warning[]
  /** Version of the key's record on which it was decided; 0 where there is none. */
  readonly version: number
}

/**
 * Decides from the memory of this process.
 *
 * The answer comes at once for keys in memory and for keys nobody issued; a key that is not in memory yet is fetched, and
 * then it is a promise. Rejects only when the store does: that is `server.fault` with 503, never a refusal of the key.
 */
export interface Verifier {
  verify(projectId: string, request: VerifyRequest): Decision | Promise<Decision>
}
