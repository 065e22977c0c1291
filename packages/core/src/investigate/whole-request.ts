import { toBase64 } from '../intake/base64.ts'
import { decodeBase64Text } from '../keys/base64.ts'
import { bytesOf } from '../edits/bytes.ts'
import { originOf } from '../edits/url.ts'
import type { Facts } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import type { WireRequest } from '../model/wire.ts'
import { regexOf } from '../model/regex.ts'

export type WholeRequest =
  | { readonly ok: true; readonly request: WireRequest }
  /** Completes "cannot be sent: …". */
  | { readonly ok: false; readonly missing: string }

/** Fields that belong to one connection or that the sender works out itself (RFC 9110, 7.6.1); HTTP/2 pseudo-fields. */
const connectionBound = regexOf('i')`
  ^(?:
      :|host$|connection$|content-length$|transfer-encoding$|keep-alive$|proxy-connection$|upgrade$|te$
      |http2-settings$
    )
`
const leftOut = /^\s?(?:\.{2,}|…+|\*{3,}|[<[(]?(?:redacted|masked|hidden|removed|omitted|censored)[>\])]?)\s*$/i

/**
 * The request that any input tells of, ready to be sent. `$NAME` and `${NAME}` in it are filled in by `valueOf`, so that
 * a shared curl line or transcript needs no key in it.
 */
export function wholeRequest(facts: Facts, valueOf: (name: string) => string | undefined): WholeRequest {
  const { request } = facts
  if (!request) return { ok: false, missing: 'it tells of no request; why401 explain reads it without sending' }
  const unset = new Set<string>()
  const filled = (text: string): string =>
    text.replace(/\$\{([A-Za-z_]\w{0,60})\}|\$([A-Za-z_]\w{0,60})|\{\{([A-Za-z_]\w{0,60})\}\}/g, (whole, a, b, c) => {
      const name = String(a ?? b ?? c)
      const value = valueOf(name)
      if (value === undefined) unset.add(name)
      return value ?? whole
    })
  const url = filled(request.url.reveal().trim())
  if (originOf(url) === null) return { ok: false, missing: 'its address is no whole http or https address' }
  const headers = request.headers
    .filter(({ name }) => !connectionBound.test(name))
    .map(({ name, value }) => ({ name, value: value.map((text) => filledPair(text, filled)) }))
  const cut = headers.find(({ value }) => leftOut.test(value.reveal().replace(/^\w+ /, '')))
  if (cut)
    return { ok: false, missing: `the value of ${cut.name} was left out in it; put $NAME there and set that variable` }
  if (unset.size > 0) return { ok: false, missing: `the variable ${[...unset].join(', ')} is not set here` }
  const body = request.body === null ? null : bytesOf(request.body.reveal())
  return {
    ok: true,
    request: { method: request.method ?? (body ? 'POST' : 'GET'), url: new Secret(url), headers, body },
  }
}

/** HTTP Basic (RFC 7617): the names of variables stand inside the base64, as `-u "user:$PASSWORD"` leaves them. */
function filledPair(value: string, filled: (text: string) => string): string {
  const [, scheme = '', encoded] = /^(\s*basic\s+)(\S+)\s*$/i.exec(value) ?? []
  const pair = encoded === undefined ? null : decodeBase64Text(encoded)
  return pair?.includes('$') ? scheme + toBase64(filled(pair)) : filled(value)
}
