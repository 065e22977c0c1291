import ipaddr from 'ipaddr.js'

/** What stands for callers whose address nobody told. */
export const unknownNetwork = 'unknown'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** Whoever may have one address alone: of IPv6 one subscriber has a whole /64. */
export function subscriberOf(address: Address): string {
  return address instanceof ipaddr.IPv6
    ? address.toNormalizedString().split(':').slice(0, 4).join(':')
    : address.toString()
}

/** The /24 (IPv4) or /48 (IPv6) that an address lies in, as CIDR; an IPv4 address written as IPv6 counts as IPv4. */
export function networkOf(address: string | null): string {
  if (address === null || !ipaddr.isValid(address)) return unknownNetwork
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return `${ipaddr.IPv4.networkAddressFromCIDR(`${parsed.toString()}/24`).toString()}/24`
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/48`).toString()}/48`
}
