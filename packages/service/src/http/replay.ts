import ipaddr from 'ipaddr.js'
import type { KeyCaller, UsageCount } from '../model/records.ts'
import { compileRanges, isWithin, type AddressRange } from '../verify/address.ts'

/** What a restriction would have done to past calls. */
export interface Replayed {
  readonly calls: number
  readonly refused: number
  /** From networks of which only a part is allowed. */
  readonly uncertain: number
}

export type Verdict = 'allowed' | 'refused' | 'uncertain'

/** A caller is known by its network: allowed where a range holds all of it, uncertain where one holds a part. */
function verdictOf(network: string, ranges: readonly AddressRange[]): Verdict {
  if (!ipaddr.isValidCIDR(network)) return 'refused'
  const [address, length] = ipaddr.parseCIDR(network)
  const fitting = ranges.filter(([base]) => base.kind() === address.kind())
  if (fitting.some(([base, prefix]) => prefix <= length && isWithin(address, [[base, prefix]]))) return 'allowed'
  return fitting.some(([base, prefix]) => prefix > length && base.match(address, length)) ? 'uncertain' : 'refused'
}

export interface JudgedCaller extends Pick<KeyCaller, 'network' | 'userAgent' | 'count' | 'lastSeenAt'> {
  readonly verdict: Verdict
}

/** What the ranges would have said to each caller. */
export function judgeCallers(callers: readonly KeyCaller[], ips: readonly string[]): readonly JudgedCaller[] {
  const ranges = compileRanges(ips) ?? []
  return callers.map((caller) => ({ ...caller, verdict: verdictOf(caller.network, ranges) }))
}

export function replayNetworks(callers: readonly KeyCaller[], ips: readonly string[]): Replayed {
  const counted = { allowed: 0, refused: 0, uncertain: 0 }
  for (const { verdict, count } of judgeCallers(callers, ips)) counted[verdict] += count
  const { allowed, refused, uncertain } = counted
  return { calls: allowed + refused + uncertain, refused, uncertain }
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

export function replayLimits(usage: readonly Counted[], limits: readonly Limit[]): Replayed {
  const hours = judgeHours(usage, limits)
  return {
    calls: hours.reduce((sum, { calls }) => sum + calls, 0),
    refused: hours.reduce((sum, { refused }) => sum + refused, 0),
    uncertain: 0,
  }
}
