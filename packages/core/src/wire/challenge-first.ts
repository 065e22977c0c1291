import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

/** Clients that hold a login back until the server asks for one: .NET and what is made of it, curl's `--anyauth`, digest. */
const holdsBack = regex`
  -credential\b|networkcredential|credentialcache|usedefaultcredentials|--anyauth|--digest|httpdigestauth|digestauth\(
  |passwordauthentication\(|passwordmgr
`
const asks = /www-authenticate|\brealm=|\bchallenge/

/**
 * The first request of such a client never carries the login, and the second does: that the one in view has none tells
 * nothing, where the server asked.
 */
export const holdsLoginBack = once(
  ({ zones }: Observed): boolean => holdsBack.test(`${zones.code} ${zones.config}`) && asks.test(zones.answer),
)
