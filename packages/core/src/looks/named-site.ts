import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import type { Provider } from '../model/provider.ts'
import { regexOf } from '../model/regex.ts'

const origin = regexOf('g')`
  (?:keys?|tokens?|credentials?)\b[a-z ]{0,30} (?:from|at|on) (?:the )?(?:https?:\/\/)?
    ((?:[a-z0-9-]{1,40}\.){1,4}(?:com|io|ai|org|net|cloud|app|cn|eu|co)
    )\b
`

/** Sites that hold everybody's text: a key "from" there is a key of any issuer. */
const common = /(?:^|\.)(?:github|gitlab|stackoverflow|reddit|discord|medium|youtube|example)\.[a-z]{2,4}$/

/** The user says that the key comes from a site, and the site belongs to somebody else than the provider that is asked. */
export const siteOfOther = once(({ provider, host, zones }: Observed): boolean => {
  if (!provider) return false
  const named = allMatches(origin, zones.remarks).map(([, site = '']) => site)
  if (named.length === 0) return false
  const own = ownSites(provider, host)
  return named.every((site) => !common.test(site) && !own.has(base(site)))
})

function ownSites({ hosts, docs, dashboard }: Provider, host: string | null): ReadonlySet<string> {
  const addresses = [...docs, ...Object.values(dashboard).filter((value) => typeof value === 'string')]
  const sites = addresses.flatMap((address) => /^https?:\/\/([^/]{1,100})/.exec(address)?.[1] ?? [])
  return new Set([...hosts, ...sites, ...(host === null ? [] : [host])].map(base))
}

/** `api.example.com` and `app.example.com` are one site. */
function base(host: string): string {
  return host
    .replace(/:\d{1,5}$/, '')
    .split('.')
    .slice(-2)
    .join('.')
}

/** Services that are taken for each other, by how they are called where the first is asked. */
const lookAlikes: readonly (readonly [provider: string, other: RegExp])[] = [
  ['groq', /\bgrok[ -]?\d?|\bx\.?ai\b/],
  ['xai', /\bgroq\b|\bgsk_/],
  ['serper', /\bserp ?api\b/],
  ['polygon', /polygonscan|\bmatic\b/],
  ['etherscan', /etherplorer|blockscout/],
  ['coinbase', /\bcoinbase pro\b/],
]

export function isLookAlikeBrand({ provider, zones }: Observed): boolean {
  return lookAlikes.some(([id, other]) => provider?.id === id && other.test(`${zones.remarks} ${zones.config}`))
}
