import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

const tenant = String.raw`[0-9a-z-]{2,60}`
/** The two ways in which Entra names the tenant that issued a token: of its first and of its second version. */
const first = new RegExp(String.raw`https://sts\.windows\.net/(${tenant})/`)
const second = new RegExp(String.raw`https://login\.microsoftonline\.com/(${tenant})/v2\.0`)

export const mayBeOfTwoVersions = glimpse([first], 'sts.windows.net/')

/** The tenant is the right one, and the token of another version than the API checks for. */
export const issuerOfAnotherVersion = once((observed: Observed): boolean => {
  if (!mayBeOfTwoVersions(observed)) return false
  const issuer = first.exec(observed.zones.answer)?.[1]
  return issuer !== undefined && issuer === second.exec(observed.zones.answer)?.[1]
})
