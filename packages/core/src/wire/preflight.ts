import type { Facts, HeaderField, Preflight } from '../model/facts.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/** Why a browser does not send the request that it asked for (Fetch standard, CORS-preflight fetch). */
export type Blocked =
  | { readonly by: 'status'; readonly status: number }
  | { readonly by: 'origin' }
  | { readonly by: 'header'; readonly header: string }

/** The exchange itself is a preflight, which never carries a credential: what its answer says of a missing one tells nothing. */
export function isPreflight({ request }: Facts): boolean {
  return (
    request !== null &&
    request.method?.toUpperCase() === 'OPTIONS' &&
    valueOf(request.headers, 'access-control-request-method') !== null &&
    valueOf(request.headers, 'authorization') === null
  )
}

export const blockedByPreflight = once(({ facts }: Observed): Blocked | null => {
  const preflight = facts.preflight ?? ownPreflight(facts)
  if (preflight === null) return null
  const { status, headers } = preflight.response
  if (status === null || status === 0) return null
  if (status < 200 || status > 299) return { by: 'status', status }
  const header = notAllowed(preflight)
  const isListed = valueOf(headers, 'access-control-allow-headers') !== null
  // Where nothing is allowed at all, no single header is to blame.
  if (header !== null && isListed) return { by: 'header', header }
  if (valueOf(headers, 'access-control-allow-origin') === null) return { by: 'origin' }
  return header === null ? null : { by: 'header', header }
})

function ownPreflight(facts: Facts): Preflight | null {
  const { request, response } = facts
  return isPreflight(facts) && request !== null && response !== null ? { request, response } : null
}

function notAllowed({ request, response }: Preflight): string | null {
  const asked = names(valueOf(request.headers, 'access-control-request-headers'))
  const allowed = new Set(names(valueOf(response.headers, 'access-control-allow-headers')))
  // `*` stands for every header but Authorization.
  return asked.find((name) => !allowed.has(name) && !(allowed.has('*') && name !== 'authorization')) ?? null
}

function names(list: string | null): readonly string[] {
  return (list ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function valueOf(fields: readonly HeaderField[], wanted: string): string | null {
  return fields.find(({ name }) => name.toLowerCase() === wanted)?.value.reveal() ?? null
}
