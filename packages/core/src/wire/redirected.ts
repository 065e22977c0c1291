import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex, regexOf } from '../model/regex.ts'
import { shownText } from './code/shown.ts'
import { hopsIn, losesHeader } from './headers-lost.ts'

/** A trace shows that the request was sent on to another address, and that the last answer is a refusal. */
export type Redirected = {
  readonly from: string | null
  readonly to: string | null
  readonly how: 'host' | 'scheme' | 'method' | 'shown-without'
}

const history =
  /\[(?:<Response \[)?30[12378]\b|history[^\n]{0,60}\b30[12378]\b|redirected["']?: ?true|\.redirected\b[^\n]{0,20}true/i
const location = /^[<\s*]{0,6}["']?location["']?: ?["']?(https?:\/\/[^\s"',]{3,200})/im
const statusLine =
  /HTTP\/[\d.]{1,3} 30[12378]\b|\b30[12378] (?:moved|found|see other|temporary|permanent)|Redirecting to|following redirect|Issue another request to this URL|\[following\]/i
const refused = /\b40[013]\b|unauthori[sz]ed|unauthenticated|missing/i
const login = /\/(?:log-?in|sign-?in|sso|oauth2?|authorize|saml|auth\/)/i
const shownWithout = regexOf('i')`
  headers(?:\.get\(|\[)\s?["']authorization["'][\])]{1,2}\)?\s{0,3}(?:\n|→|->|=>|:)\s{0,4}(?:none|null|undefined|nil)\b
`
const toGet = regex`[Ss]witch(?:ed)? (?:from )?POST to GET|\bGET\b[^\n]{0,80}\n[^]{0,200}40[013]`

/** The status of a hop in the log of a client. */
const redirects = /^30[12378]$/

export const speaksOfARedirect = glimpse(
  [history, statusLine, redirects],
  '301',
  '302',
  '303',
  '307',
  '308',
  'redirect',
  'following',
  'issue another request',
)

export const redirected = once((observed: Observed): Redirected | null => {
  if (!speaksOfARedirect(observed)) return null
  const text = shownText(observed)
  const logged = loggedHops(text)
  if (logged !== null) return logged
  if (!(history.test(text) || (statusLine.test(text) && location.test(text))) || !refused.test(text)) return null
  const to = location.exec(text)?.[1] ?? finalAddress(text)
  if (to !== null && login.test(to)) return null
  const from = firstAddress(text, to)
  const ends = { from: from === null ? null : hostOf(from), to: to === null ? null : hostOf(to) }
  if (shownWithout.test(text)) return { ...ends, how: 'shown-without' }
  if (ends.from === null || ends.to === null || from === null || to === null) return null
  if (ends.from !== ends.to) return { ...ends, how: 'host' }
  if (from.slice(0, 6) !== to.slice(0, 6))
    return { ...ends, how: /post/i.test(text) && toGet.test(text) ? 'method' : 'scheme' }
  return /post/i.test(text) && /[Ss]witch(?:ed)? (?:from )?POST to GET/.test(text) ? { ...ends, how: 'method' } : null
})

/** A log of the client: an address that redirects, then another one that refuses, or that got headers without the key. */
function loggedHops(text: string): Redirected | null {
  const hops = hopsIn(text)
  for (const [at, first] of hops.entries()) {
    const next = hops[at + 1]
    if (next === undefined || !redirects.test(String(first.status)) || first.origin === next.origin) continue
    // Who asks for a page that is not there is told so as well: only the headers tell these apart.
    const isRefused = next.status === 401 || next.status === 403 || losesHeader(text)
    if (isRefused && next.status >= 400 && !login.test(text))
      return { from: hostOf(first.origin), to: hostOf(next.origin), how: 'host' }
  }
  return null
}

function firstAddress(text: string, to: string | null): string | null {
  const found = /https?:\/\/[^\s"'`,)>]{3,200}/.exec(text)?.[0] ?? null
  return found === to ? null : found
}

/** `res.url` after the fact: the second address that is printed. */
function finalAddress(text: string): string | null {
  return [...text.matchAll(/https?:\/\/[^\s"'`,)>]{3,200}/g)][1]?.[0] ?? null
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? ''
}

export function describeRedirect({ from, to, how }: Redirected): string {
  const way = from !== null && to !== null && from !== to ? ` from ${from} to ${to}` : ''
  if (how === 'method')
    return `The request was redirected${way} and repeated as GET, without the body that held the key.`
  return `The request was redirected${way}; clients drop the key when they follow to another origin, and the second server refuses.`
}
