import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'
import { requestHeader } from '../wire/sent.ts'

/** What a key or client is limited to: pages, an app, addresses that a login may return to, or one of these that is not told. */
export type Restriction =
  | { readonly to: 'redirect'; readonly address: string | null }
  | { readonly to: 'app'; readonly system: 'android' | 'ios' | null }
  | { readonly to: 'site' }
  | { readonly to: 'any'; readonly address: string | null }

const redirects = regex`
  redirect_?ur[il]_?mismatch|redirect[ _-]?ur[il]s? (?:did|does|do|is|are|was|were)(?: not|n't)? (?:match|registered|allowed|valid)
  |(?:invalid|unregistered|mismatch\w{0,4}) redirect[ _-]?ur[il]|redirect[ _-]?ur[il][a-z ]{0,20}(?:mismatch|invalid|not allowed)
`
/** One sentence for all restrictions, which tells of none. */
const ofAll = /this ip, site or mobile application is not authorized to use this api key/g
const android = /\bandroid\b|<cert_fingerprint>|\bsha-?1 (?:certificate|fingerprint|key)|fingerprints?\b|package name/
const ios = /\bios (?:app|client|bundle)|bundle (?:id|identifier)|\biphone\b|x-ios-bundle/
const app = /mobile app|android client application|client application <|ios client application/
const site = /referr?er|\borigin\b|web ?sites?\b|\bdomain/

export const restriction = once((observed: Observed): Restriction => {
  const { answer, remarks, code } = observed.zones
  if (redirects.test(answer)) {
    const address = /redirect_ur[il][=:] ?["']?(https?:\/\/[^\s"'&?#]{4,200})/.exec(observed.raw.answer)?.[1] ?? null
    return { to: 'redirect', address }
  }
  const told = `${answer.replace(ofAll, '')} ${remarks} ${code}`
  if (requestHeader(observed, 'referer') !== null) return { to: 'site' }
  const address =
    /received from ip address (\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})/.exec(answer)?.[1] ?? null
  if (android.test(told)) return { to: 'app', system: 'android' }
  if (ios.test(told)) return { to: 'app', system: 'ios' }
  if (app.test(told)) return { to: 'app', system: null }
  if (site.test(told.replaceAll('with empty referer', ''))) return { to: 'site' }
  return { to: 'any', address }
})
