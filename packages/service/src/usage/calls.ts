import { parseOriginPattern, seenOrigin } from '@why401/core/issuer'
import type { CallCount, CallDetail } from '../model/records.ts'
import { readAddress } from '../verify/address.ts'
import type { VerifyRequest } from '../verify/decision.ts'

export type Caller = NonNullable<VerifyRequest['caller']>

const dayMs = 86_400_000
/** Texts that are longer are not kept: a cut permission query would be another one. */
const longestKept = 400

/** What calls of one kind have in common, as they were told. */
export interface CallKind {
  readonly detail: CallDetail
  readonly userAgent: string
  readonly address: string | null
  /** `Origin`, else the beginning of `Referer`, unread; '' where there is neither. */
  readonly page: string
  readonly permissions: string
}

/** Granted calls of one kind. */
export interface SeenCall extends Omit<CallKind, 'userAgent'> {
  readonly lastSeenAt: number
  readonly count: number
}

/** Of a single call. A caller that tells nothing of something says so by null or by leaving it out. */
export function kindOf(caller: Caller, permissions: string): CallKind {
  const { userAgent, address } = caller
  return { detail: 'all', userAgent: userAgent ?? '', address: address ?? null, page: pageOf(caller), permissions }
}

/** What of `Origin` and `Referer` tells the page's site. Called for each call: whatever takes time is left to `callCount`. */
function pageOf({ origin, referrer }: Pick<Caller, 'origin' | 'referrer'>): string {
  if (origin) return origin
  if (!referrer) return ''
  const path = referrer.indexOf('/', referrer.indexOf('://') + 3)
  return path < 0 ? referrer : referrer.slice(0, path)
}

export const dayOf = (at: number): number => at - (at % dayMs)

/** As it is kept: an address that can be read, a site without its path, the query as it is. */
export function callCount(keyId: string, { address, page, permissions, ...seen }: SeenCall): CallCount {
  const { count, lastSeenAt } = seen
  const detail = permissions.length > longestKept ? 'nothing' : seen.detail
  return {
    keyId,
    day: dayOf(lastSeenAt),
    detail,
    address: detail === 'all' && address !== null && readAddress(address) ? address.toLowerCase() : '',
    origin: detail === 'nothing' ? '' : originOf(page),
    permissions: detail === 'nothing' ? '' : permissions,
    count,
  }
}

const mostRemembered = 1000
const remembered = new Map<string, string>()

/** Nothing where the page cannot be read: no list of origins would let it in either. */
function originOf(page: string): string {
  const known = remembered.get(page)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const site = page === 'null' ? page : (seenOrigin(null, page) ?? '').toLowerCase()
  const origin = parseOriginPattern(site).ok ? site : ''
  remembered.set(page, origin)
  return origin
}
