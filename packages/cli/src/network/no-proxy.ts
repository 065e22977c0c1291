import { BlockList, isIP } from 'node:net'

/** Whether a host is one of those that no proxy is asked for, by curl's rules for `NO_PROXY` and `--noproxy`. */
export function isExcepted(host: string, except: string): boolean {
  if (except.trim() === '*') return true
  const entries = except.split(/[\s,]+/).filter((entry) => entry !== '')
  return entries.some(isIP(host) === 0 ? (entry) => isSameOrBelow(host, entry) : (entry) => isAddressIn(host, entry))
}

/** `example.com` and `.example.com` both fit the host itself and every name below it. */
function isSameOrBelow(host: string, entry: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  const domain = entry.toLowerCase().replace(/^\./, '').replace(/\.$/, '')
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`))
}

function isAddressIn(address: string, entry: string): boolean {
  const [network = '', bits = ''] = entry.replace(/[[\]]/g, '').split('/', 2)
  const version = isIP(network)
  if (version === 0 || version !== isIP(address)) return false
  const family = version === 6 ? 'ipv6' : 'ipv4'
  const width = bits === '' ? (version === 6 ? 128 : 32) : Number(bits)
  if (!Number.isInteger(width) || width < 0 || width > (version === 6 ? 128 : 32)) return false
  const list = new BlockList()
  list.addSubnet(network, width, family)
  return list.check(address, family)
}
