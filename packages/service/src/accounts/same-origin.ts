import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether the browser says that one of the service's own pages sends this. `Sec-Fetch-Site` cannot be set by a page; browsers without
 * it send `Origin` with every request that changes something. A request with neither is not known to be ours.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin, host } = headers
  if (origin === undefined || !URL.canParse(origin)) return false
  return publicUrl === null ? new URL(origin).host === host : origin === new URL(publicUrl).origin
}

/** Whether a browser says anything about where a request comes from. */
export const namesOrigin = ({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean =>
  origin !== undefined || site !== undefined
