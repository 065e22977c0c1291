import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { requestHeader } from '../wire/sent.ts'
import { coversHost } from './hosts.ts'

/** Services whose terms ask each program to name itself in User-Agent, and which answer 403 to those that do not. */
const demanding = [
  'crates.io',
  'nominatim.openstreetmap.org',
  '*.tile.openstreetmap.org',
  'overpass-api.de',
  'musicbrainz.org',
  'coverartarchive.org',
  'api.discogs.com',
  'api.met.no',
  'api.weather.gov',
  'data.sec.gov',
  'www.sec.gov',
  'efts.sec.gov',
  'haveibeenpwned.com',
  'api.pwnedpasswords.com',
  '*.wikipedia.org',
  '*.wikimedia.org',
  'www.wikidata.org',
  'query.wikidata.org',
  'www.reddit.com',
  'old.reddit.com',
  'oauth.reddit.com',
  'api.trakt.tv',
  'world.openfoodfacts.org',
  'api.anidb.net',
  'graphql.anilist.co',
  'anilist.co',
  'api.bgm.tv',
  'api.nexusmods.com',
]

/** Names that libraries send unasked: they name no program. */
const ownName =
  /^\s*(?:$|python|java|curl|libcurl|go-http|okhttp|axios|node|undici|ruby|perl|libwww|php|guzzle|reqwest)/i

/** The service wants a User-Agent that names the program, and what is shown of the request has none. */
export const isAgentOwed = once((observed: Observed): boolean => {
  const { host } = observed
  if (host === null || !demanding.some((one) => coversHost(one, host))) return false
  const agent = requestHeader(observed, 'user-agent')
  return agent === null ? !/user-?agent/.test(observed.zones.code) : ownName.test(agent)
})
