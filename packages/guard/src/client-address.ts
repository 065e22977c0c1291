import ipaddr from 'ipaddr.js'

/** Hops counted from this process outwards, or addresses and ranges (`10.0.0.0/8`, `2001:db8::/32`). */
export type TrustedProxies = number | readonly string[]

export interface SeenAddress {
  readonly address: string | null
  readonly addressFrom: 'connection' | 'x-forwarded-for'
}

type IsTrusted = (address: string | null, hop: number) => boolean

/**
 * Tells the caller's address from those of proxies. What stands left of the first hop that is not trusted was written by
 * anybody, and is never believed. Throws `TypeError` for a range that is none.
 */
export function addressReader(proxies: TrustedProxies | undefined) {
  const isTrusted = trustOf(proxies)
  return (connection: string | null, forwarded: readonly string[]): SeenAddress => {
    let address = connection === null ? null : unmapped(connection)
    if (forwarded.length === 0) return { address, addressFrom: 'connection' }
    const hops = forwarded.join(',').split(',').map(bare).filter(Boolean)
    let hop = 0
    while (hops.length > 0 && isTrusted(address, hop)) {
      address = unmapped(hops.pop() as string)
      hop++
      if (address === null) break
    }
    return { address, addressFrom: hop > 0 ? 'x-forwarded-for' : 'connection' }
  }
}

function trustOf(proxies: TrustedProxies | undefined): IsTrusted {
  if (proxies === undefined) return () => false
  if (typeof proxies === 'number') {
    if (!Number.isSafeInteger(proxies) || proxies < 0) throw new TypeError('trustedProxies: not a number of hops')
    return (_address, hop) => hop < proxies
  }
  const ranges = proxies.map(rangeOf)
  return (address) => {
    if (address === null) return false
    const parsed = ipaddr.process(address)
    return ranges.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits))
  }
}

function rangeOf(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  try {
    const [network, bits] = text.includes('/') ? ipaddr.parseCIDR(text) : [ipaddr.process(text), null]
    return [network, bits ?? (network.kind() === 'ipv4' ? 32 : 128)]
  } catch {
    throw new TypeError(`trustedProxies: ${JSON.stringify(text)} is neither an address nor a range`)
  }
}

/** Without the port that some proxies write: `203.0.113.7:4711`, `[2001:db8::1]:4711`. */
function bare(hop: string): string {
  const text = hop.trim()
  const [, bracketed] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text) ?? []
  return bracketed ?? text.replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/, '$1')
}

const fourDecimals = /^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/

/** null where the text is no address; addresses of v4 written as v6 are those of v4. */
function unmapped(text: string): string | null {
  const [address = ''] = text.split('%')
  if (!address.includes(':') && !fourDecimals.test(address)) return null
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : null
}
