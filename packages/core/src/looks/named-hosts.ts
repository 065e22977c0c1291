import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { configuredHosts, ownerOf } from './hosts.ts'
import { wwwTwin } from './www-twin.ts'
import { regexOf } from '../model/regex.ts'

/** Endings that host names have and file names do not. */
const hostName = regexOf('g')`
  (?<![\w@/.-])(?:https?:\/\/)?((?:[a-z0-9_-]{1,40}\.){1,4}(?:
          com|io|net|org|cn|dev|eu|de|fr|uk|us|co|app|cloud|internal|local|lan|home|arpa|example|ch|nl|ru|jp|au|ca
          |in
        )
    )(?![\w-]|\.\w)
`

/** Pages where people read and click; they are named without being called. */
const page =
  /^(?:docs?|help|support|status|developers?|blog|forum|community|learn)\.|(?:^|\.)(?:github|stackoverflow)\.com$/

/** Hosts that the user's sentences name. */
const toldHosts = once(({ zones }: Observed): readonly string[] =>
  allMatches(hostName, zones.remarks).flatMap(([, host]) => (host === undefined || page.test(host) ? [] : [host])),
)

/** The user names another host of the same owner than those in use: `acme.okta.com` beside a call to `dev-1234.okta.com`. */
export const namesAnotherHost = once((observed: Observed): boolean => {
  // With and without `www.` it is the same site, and one name leads to the other.
  if (wwwTwin(observed) !== null) return false
  const told = toldHosts(observed)
  const used = [observed.host, ...configuredHosts(observed).map(({ host }) => host)].filter((host) => host !== null)
  return (
    !told.some((host) => used.includes(host)) && told.some((host) => used.some((one) => ownerOf(host) === ownerOf(one)))
  )
})
