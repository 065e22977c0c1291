import { isNamed, withoutHeader } from '../edits/header.ts'
import { originOf, resolveUrl, withUrl } from '../edits/url.ts'
import type { Answered } from '../model/experiment.ts'
import type { WireRequest } from '../model/wire.ts'
import type { Boundary } from './boundary.ts'
import { asStranger } from './stranger.ts'

/** What the caller says of its own redirects, as curl's options do. */
export interface RedirectRules {
  /** The method keeps its name, even where the body stays behind: `-X`. */
  readonly keepsMethod: boolean
  /** The request has the body of a POST, whatever its method is called. */
  readonly isPost: boolean
  /** Statuses among 301, 302 and 303 after which a POST stays one: `--post301`. */
  readonly keepsPost: readonly number[]
  /** Fields of the body that the user wrote, and that stay when it goes; in lower case. */
  readonly ownFields: readonly string[]
}

/**
 * The request that curl makes for a redirect: `Authorization` and `Cookie` stay behind when host, port or scheme
 * change, a POST becomes a GET on 301, 302 and 303. On top of that nothing that might be a key crosses the boundary.
 * `other-site` where the request cannot do without what it must not take along, null where there is nothing to follow.
 */
export function redirected(
  request: WireRequest,
  { response }: Answered,
  boundary: Boundary,
  rules: RedirectRules = usualRules(request),
): WireRequest | 'other-site' | null {
  if (![301, 302, 303, 307, 308].includes(response.status)) return null
  const location = response.headers.find((field) => isNamed(field, 'location'))?.value.reveal()
  const from = request.url.reveal()
  const to = location === undefined ? null : resolveUrl(location, from)
  if (to === null) return null
  const there = withUrl(losesBody(response.status, rules) ? withoutBody(request, rules) : request, to)
  const stays = withoutHeader(there, 'host')
  if (sameOrigin(from, to)) return there
  const bare = withoutHeader(withoutHeader(stays, 'authorization'), 'cookie')
  return boundary.allows(to) ? bare : (asStranger(bare) ?? 'other-site')
}

function usualRules({ method }: WireRequest): RedirectRules {
  return { keepsMethod: false, isPost: method === 'POST', keepsPost: [], ownFields: [] }
}

/** RFC 9110, 15.4: 303 asks for another resource whatever the method was; after 301 and 302 only a POST changes. */
function losesBody(status: number, { isPost, keepsPost }: RedirectRules): boolean {
  if (isPost && keepsPost.includes(status)) return false
  return status === 303 || (isPost && status < 303)
}

const ofBody = /^(?:content-(?:type|length|encoding)|transfer-encoding|expect)$/i

function withoutBody(request: WireRequest, { keepsMethod, ownFields }: RedirectRules): WireRequest {
  const headers = request.headers.filter(({ name }) => !ofBody.test(name) || ownFields.includes(name.toLowerCase()))
  const method = keepsMethod || request.method === 'HEAD' ? request.method : 'GET'
  return { ...request, method, headers, body: null }
}

function sameOrigin(one: string, other: string): boolean {
  const a = originOf(one)
  const b = originOf(other)
  return a !== null && b !== null && a.scheme === b.scheme && a.host === b.host && a.port === b.port
}
