import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { ServiceSettings } from '../settings.ts'

type Rules = Pick<ServiceSettings, 'allowPrivateWebhooks'>

/** What a URL would have to be to be sent to; null: it may be. Names are looked up when something is sent. */
export function refusedUrl(text: string, { allowPrivateWebhooks }: Rules): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url) return 'an absolute URL'
  if (url.username || url.password) return 'a URL without user name and password'
  if (url.protocol !== 'https:' && !(allowPrivateWebhooks && url.protocol === 'http:')) return 'an https URL'
  const host = hostOf(url)
  if (!allowPrivateWebhooks && isIP(host) && !isPublic(host)) return 'a public address'
  return null
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** Reachable from the whole internet: neither private, loopback, link-local, multicast nor reserved; v4 in v6 is looked at as v4. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Where a host stands now. The connection is made to this very address, so that a name cannot change in between. */
export async function resolveTarget(url: URL, { allowPrivateWebhooks }: Rules): Promise<string> {
  const host = hostOf(url)
  const addresses = isIP(host) ? [host] : (await lookup(host, { all: true })).map(({ address }) => address)
  const [first] = addresses
  if (first === undefined) throw new TargetRefused('The host has no address.')
  if (!allowPrivateWebhooks && !addresses.every(isPublic)) throw new TargetRefused('The host has a private address.')
  return first
}

/** Nothing was sent. */
export class TargetRefused extends Error {
  override readonly name = 'TargetRefused'
}
