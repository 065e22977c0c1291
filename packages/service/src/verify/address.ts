import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** A network: all addresses that share its first bits. */
export type AddressRange = readonly [address: Address, prefixLength: number]

/**
 * Networks of an allow-list: `203.0.113.7`, `203.0.113.0/24`, `2001:db8::/32`. An empty list restricts nothing, so it is
 * null as well. An entry that cannot be read allows nobody: the list stays a restriction.
 */
export function compileRanges(entries: readonly string[] | null): readonly AddressRange[] | null {
  if (!entries?.length) return null
  return entries.flatMap((entry) => {
    const range = readRange(entry)
    return range ? [range] : []
  })
}

const mostRead = 10_000
const read = new Map<string, Address | null>()

/** null where the text is no address. Addresses of v4 written as v6 (`::ffff:203.0.113.7`) are those of v4. */
export function readAddress(text: string): Address | null {
  const known = read.get(text)
  if (known !== undefined) return known
  if (read.size >= mostRead) read.clear()
  const address = ipaddr.isValid(text) && !isLooseV4(text) ? ipaddr.process(text) : null
  read.set(text, address)
  return address
}

export function isWithin(address: Address, ranges: readonly AddressRange[]): boolean {
  return ranges.some(([network, length]) => network.kind() === address.kind() && address.match(network, length))
}

function readRange(entry: string): AddressRange | null {
  const [text = '', length] = entry.split('/')
  const written = isLooseV4(text) || !ipaddr.isValid(text) ? null : ipaddr.parse(text)
  if (!written) return null
  const bits = written.kind() === 'ipv4' ? 32 : 128
  const prefix = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : -1
  if (prefix < 0 || prefix > bits) return null
  if (!(written instanceof ipaddr.IPv6 && written.isIPv4MappedAddress())) return [written, prefix]
  return prefix < mappedBits ? [written, prefix] : [written.toIPv4Address(), prefix - mappedBits]
}

/** Bits in front of the v4 address in `::ffff:203.0.113.7`. */
const mappedBits = 96

/** `0x7f.1`, `010.0.0.1` and `2130706433` mean different addresses to different readers. */
function isLooseV4(text: string): boolean {
  return !text.includes(':') && !/^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/.test(text)
}
