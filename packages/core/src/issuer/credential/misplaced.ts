import { splitScheme } from '../../intake/authorization.ts'
import { beginsLikeOwn } from '../own-key.ts'
import type { RefusalMembers } from '../refusal/refusal.ts'
import type { Accepted } from './accepted.ts'
import { eachField, type FieldLines } from './field-lines.ts'
import { userOf, withoutUriScheme } from './judge.ts'
import { eachCookie, eachQueryParameter } from './parameters.ts'

export type Seen = NonNullable<RefusalMembers['seen']>[number]

/** Whether a text is a key of this issuer, as far as its first characters tell. */
export type IsOwn = (text: string) => boolean

export function ownKeyTest(prefixes: readonly string[]): IsOwn {
  return (text) => beginsLikeOwn(withoutUriScheme(text.replace(/^["'`\s]{1,8}/, '')), prefixes)
}

/** The first key-shaped value where no key is read: other headers, cookies, query, path, body; the value is never kept. */
export function findMisplaced(
  request: { readonly headers: FieldLines; readonly url?: string | null; readonly bodyStart?: string },
  accepted: Accepted,
  isOwn: IsOwn,
): Seen | null {
  const { url, bodyStart } = request
  return (
    inHeaders(request.headers, accepted, isOwn) ??
    (url ? (inQuery(url, accepted, isOwn) ?? inPath(url, isOwn)) : null) ??
    (bodyStart ? inBody(bodyStart, isOwn) : null)
  )
}

function inHeaders(fields: FieldLines, accepted: Accepted, isOwn: IsOwn): Seen | null {
  let seen: Seen | null = null
  eachField(fields, (name, value) => {
    const lower = name.toLowerCase()
    if (lower === 'cookie') seen ??= inCookies(value, accepted, isOwn)
    else if (!accepted.headers.has(lower)) seen ??= inHeader(name, value, isOwn)
  })
  return seen
}

function inHeader(name: string, value: string, isOwn: IsOwn): Seen | null {
  const { scheme, key } = splitScheme(value, 'known-word')
  const text = scheme?.toLowerCase() === 'basic' ? userOf(key.trim()) : key
  return isOwn(text) ? { in: 'header', name: printable(name, isOwn), scheme } : null
}

function inCookies(field: string, accepted: Accepted, isOwn: IsOwn): Seen | null {
  let seen: Seen | null = null
  eachCookie(field, (name, value) => {
    if (!accepted.cookies.has(name) && isOwn(value))
      seen ??= { in: 'cookie', name: printable(name, isOwn), scheme: null }
  })
  return seen
}

function inQuery(url: string, accepted: Accepted, isOwn: IsOwn): Seen | null {
  let seen: Seen | null = null
  eachQueryParameter(url, (name, value) => {
    if (accepted.query.has(name)) return
    if (isOwn(value) || isOwn(name)) seen ??= { in: 'query', name: printable(name, isOwn), scheme: null }
  })
  return seen
}

function inPath(url: string, isOwn: IsOwn): Seen | null {
  const path = url.slice(0, url.search(/[?#]|$/))
  return path.split('/').some(isOwn) ? { in: 'path', name: '', scheme: null } : null
}

/** Behind any character that cannot belong to a key. */
function inBody(body: string, isOwn: IsOwn): Seen | null {
  return body.split(/\W/).some(isOwn) ? { in: 'body', name: '', scheme: null } : null
}

/** A name may be told when it is one: somebody may have sent `?<key>`. */
function printable(name: string, isOwn: IsOwn): string {
  return /^[\w.$[\]-]{1,64}$/.test(name) && !name.split(/\W/).some(isOwn) ? name : ''
}
