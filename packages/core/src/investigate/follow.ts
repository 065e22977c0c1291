import { isNamed, withoutHeader } from '../edits/header.ts'
import { originOf, resolveUrl, withUrl } from '../edits/url.ts'
import type { Answered } from '../model/experiment.ts'
import type { WireRequest } from '../model/wire.ts'
import type { Boundary } from './boundary.ts'
import { asStranger } from './stranger.ts'

/**
 * The request that curl makes for a redirect: `Authorization` and `Cookie` stay behind when host, port or scheme
 * change, a POST becomes a GET on 301, 302 and 303. On top of that nothing that might be a key crosses the boundary.
 * `other-site` where the request cannot do without what it must not take along, null where there is nothing to follow.
 */
export function redirected(
  request: WireRequest,
  { response }: Answered,
  boundary: Boundary,
): WireRequest | 'other-site' | null {
  if (![301, 302, 303, 307, 308].includes(response.status)) return null
  const location = response.headers.find((field) => isNamed(field, 'location'))?.value.reveal()
  const from = request.url.reveal()
  const to = location === undefined ? null : resolveUrl(location, from)
  if (to === null) return null
  const becomesGet = response.status === 303 || (request.method === 'POST' && response.status < 303)
  const there = withUrl(becomesGet && request.method !== 'HEAD' ? asGet(request) : request, to)
  const stays = withoutHeader(there, 'host')
  if (sameOrigin(from, to)) return there
  const bare = withoutHeader(withoutHeader(stays, 'authorization'), 'cookie')
  return boundary.allows(to) ? bare : (asStranger(bare) ?? 'other-site')
}

function asGet(request: WireRequest): WireRequest {
  const headers = request.headers.filter(({ name }) => !/^content-(?:type|length|encoding)$/i.test(name))
  return { ...request, method: 'GET', headers, body: null }
}

function sameOrigin(one: string, other: string): boolean {
  const a = originOf(one)
  const b = originOf(other)
  return a !== null && b !== null && a.scheme === b.scheme && a.host === b.host && a.port === b.port
}
