import { grants, matchesOrigin, type RefusalCode } from '@why401/core/issuer'
import type { CallCount, UsageCount } from '../model/records.ts'
import { compileRanges, isWithin, readAddress } from '../verify/address.ts'
import { PermissionQueryError, readQuery } from '../verify/queries.ts'

/** What a restriction would have done to past calls. */
export interface Replayed {
  readonly calls: number
  readonly refused: number
  /** Of which not enough is known to tell. */
  readonly uncertain: number
}

export type Verdict = 'allowed' | 'refused' | 'uncertain'

/** Of a key, as far as it is to be tried; null: not tried. */
export interface Tried {
  /** Empty: any address. */
  readonly ips: readonly string[] | null
  /** Empty: any page. */
  readonly origins: readonly string[] | null
  /** All that the key would be granted, by its roles as well. */
  readonly granted: readonly string[] | null
}

export type Calls = Omit<CallCount, 'keyId' | 'day'>

export interface JudgedCalls extends Calls {
  readonly verdict: Verdict
  /** What the refusals would have been, in the order of the checks. */
  readonly codes: readonly RefusalCode[]
}

type Judge = (calls: Calls) => Verdict

/** What the restrictions would have said to calls of each kind: as the checks of a verification do, where what they look at is known. */
export function judgeCalls(calls: readonly Calls[], tried: Tried): readonly JudgedCalls[] {
  const judges = judgesOf(tried)
  return calls.map((one) => {
    const said = judges.map(([code, judge]) => [code, judge(one)] as const)
    const codes = said.filter(([, verdict]) => verdict === 'refused').map(([code]) => code)
    const isUncertain = said.some(([, verdict]) => verdict === 'uncertain')
    return { ...one, codes, verdict: codes.length > 0 ? 'refused' : isUncertain ? 'uncertain' : 'allowed' }
  })
}

function judgesOf({ ips, origins, granted }: Tried): readonly (readonly [RefusalCode, Judge])[] {
  return [
    ...(ips?.length ? [['perm.ip', byAddress(ips)] as const] : []),
    ...(origins?.length ? [['perm.referrer', byOrigin(origins)] as const] : []),
    ...(granted ? [['perm.scope', byPermission(granted)] as const] : []),
  ]
}

function byAddress(ips: readonly string[]): Judge {
  const ranges = compileRanges(ips) ?? []
  return ({ detail, address }) => {
    if (detail !== 'all') return 'uncertain'
    const read = readAddress(address)
    return read && isWithin(read, ranges) ? 'allowed' : 'refused'
  }
}

function byOrigin(origins: readonly string[]): Judge {
  return ({ detail, origin }) => {
    if (detail === 'nothing') return 'uncertain'
    return origins.some((allowed) => matchesOrigin(allowed, origin)) ? 'allowed' : 'refused'
  }
}

function byPermission(granted: readonly string[]): Judge {
  return ({ detail, permissions }) => {
    if (detail === 'nothing') return 'uncertain'
    return permissions === '' || fulfils(permissions, granted) ? 'allowed' : 'refused'
  }
}

/** A query that cannot be read by now was answered by whoever kept it: it is no matter of what is granted. */
function fulfils(query: string, granted: readonly string[]): boolean {
  try {
    return grants(readQuery(query), granted)
  } catch (error) {
    if (error instanceof PermissionQueryError) return true
    throw error
  }
}

export function sumOf(judged: readonly JudgedCalls[]): Replayed {
  const sums = { allowed: 0, refused: 0, uncertain: 0 }
  for (const { verdict, count } of judged) sums[verdict] += count
  const { allowed, refused, uncertain } = sums
  return { calls: allowed + refused + uncertain, refused, uncertain }
}

/** What was verified and left no more than its count: from before calls were kept, granted by a guard from its memory, or of too many keys at once. */
export function withUnrecorded(calls: readonly Calls[], verified: number): readonly Calls[] {
  const missing = verified - calls.reduce((sum, { count }) => sum + count, 0)
  if (missing <= 0) return calls
  const other = calls.find(({ detail }) => detail === 'nothing')
  const rest = calls.filter((one) => one !== other)
  const count = missing + (other?.count ?? 0)
  return [...rest, { detail: 'nothing', address: '', origin: '', permissions: '', count }]
}

interface Limit {
  readonly limit: number
  readonly window_seconds: number
}

const hourSeconds = 3600

/** Most requests that a limit can grant within one hour: its rate over the hour, and one burst. */
const mostInHour = ({ limit, window_seconds }: Limit): number =>
  Math.ceil((hourSeconds / window_seconds) * limit) + limit

type Counted = Pick<UsageCount, 'outcome' | 'count' | 'hour'>

export interface JudgedHour {
  /** Its start, milliseconds since the epoch. */
  readonly hour: number
  readonly calls: number
  readonly refused: number
}

/** What the limits would have refused at least of each hour's calls. */
export function judgeHours(usage: readonly Counted[], limits: readonly Limit[]): readonly JudgedHour[] {
  const most = Math.min(...limits.map(mostInHour))
  return usage
    .filter(({ outcome }) => outcome === 'ok')
    .map(({ hour, count }) => ({ hour, calls: count, refused: Math.max(0, count - most) }))
}

export function sumOfHours(hours: readonly JudgedHour[]): Replayed {
  return {
    calls: hours.reduce((sum, { calls }) => sum + calls, 0),
    refused: hours.reduce((sum, { refused }) => sum + refused, 0),
    uncertain: 0,
  }
}
