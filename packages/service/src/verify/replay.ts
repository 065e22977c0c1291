import type { CheckName, RefusalCode } from '@why401/core/issuer'
import type { KeyPolicy } from '../model/key.ts'
import type { Role } from '../model/project.ts'
import type { RefusalRecord } from '../model/records.ts'
import type { KeyCheck, Surroundings } from './checks/check.ts'
import { ip } from './checks/ip.ts'
import { origin } from './checks/origin.ts'
import { permission } from './checks/permission.ts'
import { rate } from './checks/rate.ts'
import type { VerifyRequest } from './decision.ts'
import type { KeyEntry } from './entry.ts'
import { isFailure, type Failure } from './finding.ts'
import type { KeyMeter } from './key-meter.ts'
import { CompiledPolicy } from './policy.ts'
import { RoleBook } from './role-book.ts'
import { spend } from './spend.ts'

/** A request of the past, as far as it was recorded. Times are milliseconds since the epoch. */
export interface PastRequest extends Pick<VerifyRequest, 'permissions' | 'caller' | 'route'> {
  readonly requestId: string
  readonly keyId: string | null
  readonly at: number
}

/** A request that the policy would refuse, and why. */
export interface Replayed {
  readonly requestId: string
  readonly keyId: string | null
  readonly check: CheckName
  readonly code: RefusalCode
  readonly detail: string
}

const checks = { ip, origin, permission, rate } satisfies Partial<Record<CheckName, KeyCheck>>

/**
 * Which of these requests a policy would have refused, in the order in which they came, each with the first reason. Limits are
 * counted per key and begin full; requests that were not recorded are not counted against them.
 */
export function replayPolicy(
  requests: readonly PastRequest[],
  policy: KeyPolicy,
  projectId = '',
  roles: readonly Role[] = [],
): readonly Replayed[] {
  const compiled = new CompiledPolicy(projectId, policy)
  const book = new RoleBook()
  book.replace(roles)
  const around: Surroundings = { roles: book, hintOf: () => undefined }
  const entries = new Map<string | null, KeyEntry>()
  const refused: Replayed[] = []
  for (const request of requests.toSorted((a, b) => a.at - b.at)) {
    const entry = entries.get(request.keyId) ?? entryOf(compiled)
    entries.set(request.keyId, entry)
    const found = firstFailure(entry, { ...request, key: '' }, request.at, around)
    if (found) refused.push({ requestId: request.requestId, keyId: request.keyId, ...found })
    else spend(entry, 0, request.at)
  }
  return refused
}

/** What the sample of refusals recorded of a request. Permissions are known only where they were the reason. */
export function pastRequest({ requestId, keyId, at, route, caller, members }: RefusalRecord): PastRequest {
  const { required } = members
  return {
    requestId,
    keyId,
    at,
    route,
    caller,
    ...(typeof required === 'string' ? { permissions: required } : {}),
  }
}

function firstFailure(entry: KeyEntry, request: VerifyRequest, at: number, around: Surroundings) {
  for (const [check, make] of Object.entries(checks)) {
    const finding = make(entry, request, at, around)
    if (isFailure(finding)) return refusal(check as CheckName, finding)
  }
  return null
}

function refusal(check: CheckName, { code, detail }: Failure) {
  return { check, code, detail }
}

/** As much of an entry as these checks read. */
function entryOf(policy: CompiledPolicy): KeyEntry {
  const meter: KeyMeter = {
    remaining: null,
    refilledAt: 0,
    refillsAt: Infinity,
    backlogs: policy.limits.map(() => 0),
    spentAt: 0,
    unsaved: 0,
  }
  return { policy, meter, record: { uses: null } } as unknown as KeyEntry
}
