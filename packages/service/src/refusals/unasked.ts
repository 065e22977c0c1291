import { checkOfUnasked, refusedAt, type RefusalMembers, type UnaskedCode } from '@why401/core/issuer'
import type { Environment } from '../model/key.ts'
import type { VerifyRequest } from '../verify/decision.ts'
import { hourOf, type RefusalLog } from './log.ts'

/** A request that was refused before anybody was asked about its key. Never the key. */
export interface Unasked {
  readonly requestId: string
  readonly code: UnaskedCode
  readonly members: RefusalMembers
  readonly caller?: VerifyRequest['caller']
  readonly route: string
  readonly keyspaceId: string | null
  /** For which keys were asked. */
  readonly environment?: Environment
  /** Milliseconds since it happened; 0 when not said. */
  readonly ageMs?: number
}

/** What the record is written with. */
export interface Recorder {
  readonly refusals: Pick<RefusalLog, 'add'>
  /** Milliseconds since the epoch. */
  clock(): number
}

/** Enters it among the refusals. One of the hour before is entered at the beginning of this one: hours that are over stand. */
export function noteUnasked({ refusals, clock }: Recorder, projectId: string, unasked: Unasked): void {
  const { requestId, code, members, caller, route, keyspaceId, environment = 'unknown', ageMs = 0 } = unasked
  const now = clock()
  const { address = null, userAgent = null, origin = null } = caller ?? {}
  refusals.add({
    ...refusedAt(checkOfUnasked(code), requestId, code, members),
    projectId,
    keyspaceId,
    environment,
    at: Math.max(hourOf(now), now - ageMs),
    keyId: null,
    presented: null,
    possession: null,
    caller: { address, userAgent, origin },
    route,
  })
}
