import type { RedirectHop } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { isCredentialName } from './credential-names.ts'
import type { HarEntry } from './har-entry.ts'
import { sameAddress, withoutQuery } from './url.ts'

/** The redirects that led to an entry, first one first. */
export function hopsTo(entry: HarEntry, before: readonly HarEntry[]): readonly RedirectHop[] {
  const hops: RedirectHop[] = []
  let next = entry
  for (const hop of before.toReversed()) {
    if (hop.redirect === null || !sameAddress(hop.redirect, next.request.url)) continue
    hops.unshift(hopOf(hop, next))
    next = hop
  }
  return hops
}

function hopOf({ request, response }: HarEntry, next: HarEntry): RedirectHop {
  const left = new Set(next.request.headers.map(([name]) => name.toLowerCase()))
  return {
    method: request.method,
    status: response.status ?? 0,
    from: new Secret(request.url),
    to: new Secret(next.request.url),
    lost: request.headers.flatMap(([name]) => (isLogin(name) && !left.has(name.toLowerCase()) ? [name] : [])),
  }
}

function isLogin(name: string): boolean {
  return name.toLowerCase() === 'cookie' || isCredentialName(name)
}

/** The same in words, as a client would log it. */
export function hopText({ method, status, from, to, lost }: RedirectHop): string {
  const names = lost.map((name) => name.toLowerCase()).join(', ')
  const tail = names === '' ? '' : `; header sent before the redirect and not after it: ${names}`
  return `${method ?? 'GET'} ${withoutQuery(from.reveal())} redirected (${status}) to ${withoutQuery(to.reveal())}${tail}`
}
