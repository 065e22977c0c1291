import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { hostIn, siteOf } from './hosts.ts'

const address = /https?:\/\/([a-z0-9.-]{4,100})/g

/**
 * The same name with and without `www.` occurs beside the call: one of the two usually redirects to the other, and clients
 * drop the Authorization header when they follow. The name that was called.
 */
export const wwwTwin = once(({ host, zones }: Observed): string | null => {
  if (host === null) return null
  const twin = host.startsWith('www.') ? host.slice(4) : `www.${host}`
  const isSite = siteOf(host) === host || siteOf(host) === twin
  if (!isSite) return null
  const named = allMatches(address, `${zones.answer} ${zones.remarks} ${zones.code} ${zones.config}`)
  return named.some(([, one = '']) => hostIn(one.replace(/\.$/, '')) === twin) ? host : null
})
