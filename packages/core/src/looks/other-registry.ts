import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'

/** Where the two registries differ: in the account at Amazon that the name begins with, or otherwise. */
export type RegistryFault = 'account' | 'host'

const asksForLogin =
  /authentication required|no basic auth credentials|unauthorized|unauthenticated|pull access denied|push access denied|requested access to the resource is denied/
const hostName = '((?:[a-z0-9-]{1,63}\\.){1,6}[a-z]{2,20}(?::\\d{1,5})?)'
const login = new RegExp(
  `\\b(?:docker|podman|buildah|nerdctl|skopeo|oras|crane auth|helm registry) login\\b(?:(?! (?:docker|podman|buildah|nerdctl|helm) )[^;&|]){0,200}?(?<![@\\w./-])(?:https?://)?${hostName}(?![\\w-])`,
  'g',
)
const used = new RegExp(
  `(?:\\b(?:push|pull) (?:--?[a-z-]{1,20} ){0,3}|refers to (?:a )?repository \\[)${hostName}/`,
  'g',
)
const hub = /(?:^|\.)docker\.(?:io|com)$/
const file = /\.(?:json|txt|ya?ml|key|sh|env)$/
/** The older command prints a login for the registry of one region, whose name nobody sees. */
const loginOfRegion = /\baws ecr get-login (?:--?[a-z-]{1,30} ){0,4}--region[ =]([a-z0-9-]{5,30})/
const regionOfAmazon = /\.dkr\.ecr\.([a-z0-9-]{5,30})\./
const ofAmazon = /^(\d{12})\.dkr\.ecr\./

/** Docker keeps a login by the name of the registry: one at another registry, account or region is never sent. */
export const loginAtOtherRegistry = once(({ zones }: Observed): RegistryFault | null => {
  if (!asksForLogin.test(zones.answer)) return null
  const logins = namesIn(login, zones.code)
  const uses = namesIn(used, `${zones.code} ${zones.answer}`)
  const [kept, ...others] = logins
  const [wanted] = uses
  if (logins.length === 0 && isOtherRegion(loginOfRegion.exec(zones.code)?.[1], wanted)) return 'host'
  if (kept === undefined || wanted === undefined || others.length > 0 || uses.includes(kept)) return null
  const accounts = [ofAmazon.exec(kept)?.[1], ofAmazon.exec(wanted)?.[1]]
  return accounts[0] !== undefined && accounts[1] !== undefined && accounts[0] !== accounts[1] ? 'account' : 'host'
})

function isOtherRegion(region: string | undefined, wanted: string | undefined): boolean {
  const its = regionOfAmazon.exec(wanted ?? '')?.[1]
  return region !== undefined && its !== undefined && its !== region
}

function namesIn(pattern: RegExp, text: string): readonly string[] {
  const names = [...allMatches(pattern, text)].map(([, name = '']) => name)
  return [...new Set(names.filter((name) => !hub.test(name) && !file.test(name)))]
}
