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

type Verdict = 'allowed' | 'refused' | 'uncertain'

/** A caller is known by its network: allowed where a range holds all of it, uncertain where one holds a part. */
function verdictOf(network: string, ranges: readonly AddressRange[]): Verdict {
  if (!ipaddr.isValidCIDR(network)) return 'refused'
  const [address, length] = ipaddr.parseCIDR(network)
  const fitting = ranges.filter(([base]) => base.kind() === address.kind())
  if (fitting.some(([base, prefix]) => prefix <= length && isWithin(address, [[base, prefix]]))) return 'allowed'
  return fitting.some(([base, prefix]) => prefix > length && base.match(address, length)) ? 'uncertain' : 'refused'
}

export function replayNetworks(callers: readonly KeyCaller[], ips: readonly string[]): Replayed {
  const ranges = compileRanges(ips) ?? []
  const counted = { allowed: 0, refused: 0, uncertain: 0 }
  for (const { network, count } of callers) counted[verdictOf(network, ranges)] += count
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

export function replayLimits(
  usage: readonly Pick<UsageCount, 'outcome' | 'count' | 'hour'>[],
  limits: readonly Limit[],
): Replayed {
  const most = Math.min(...limits.map(mostInHour))
  const hours = usage.filter(({ outcome }) => outcome === 'ok').map(({ count }) => count)
  return {
    calls: hours.reduce((sum, count) => sum + count, 0),
    refused: hours.reduce((sum, count) => sum + Math.max(0, count - most), 0),
    uncertain: 0,
  }
}
