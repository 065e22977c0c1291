import type { RefusalCode } from '@why401/core/issuer'
import type { RefusalCount, SeenEnvironment } from '../model/records.ts'

export interface RefusalFilter {
  readonly from: number
  readonly to: number
  readonly keyspaceId?: string
  readonly environment?: SeenEnvironment
  readonly code?: RefusalCode
  readonly keyId?: string
  readonly network?: string
  readonly route?: string
}

/** Who asks for the record of a refusal: its project, or whoever shows the text that was refused (its hash). */
export type RefusalClaim = { readonly projectId: string } | { readonly possession: string }

/** `lastHour`: start of the hour in which the group grew last. */
export type RefusalGroup = Partial<RefusalCount> & { readonly count: number; readonly lastHour: number }

/** Verifications of one key over a span of time. */
export interface KeyTotal {
  readonly keyId: string
  readonly calls: number
  readonly refused: number
}

export interface AuditFilter {
  readonly target?: string
  /** `key.create`; `key`: all that begin with it. */
  readonly action?: string
  readonly actorId?: string
  readonly from?: number
  readonly to?: number
}
