import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { sameSpot, spotOf, wantedSpots } from './placement.ts'
import { filledCredentials } from './sent.ts'

/** The second credential that a provider's rule wants on this very request, and that nothing in view has. */
export type HalfSent = { readonly lacks: string; readonly rule: string }

/** Rules that hold for a whole request, whatever is called; those about a kind of key are looked at elsewhere. */
const holdsHere = /^(?:always|everything|all calls|with (?:api|apca|the (?:key|id)))/i
const credentialName = /key|secret|token|passphrase/i

export const halfSent = once((observed: Observed): HalfSent | null => {
  const { provider, providerVia, zones } = observed
  const main = wantedSpots(observed)[0]
  if (provider === null || providerVia !== 'host' || main === undefined || observed.facts.request === null) return null
  // What follows Basic is the whole pair, however little of it is shown.
  if (!filledCredentials(observed).some((one) => sameSpot(spotOf(one), main) && !/^basic$/i.test(one.scheme ?? '')))
    return null
  const rule = provider.companions.find(
    ({ in: place, name, required }) =>
      /^(?:header|query|body)$/.test(place) &&
      credentialName.test(name) &&
      name.toLowerCase() !== main.name?.toLowerCase() &&
      holdsHere.test(required) &&
      !isExempt(required, observed) &&
      !squeezed(zones.all).includes(squeezed(name)) &&
      !(/application/i.test(name) && /app[_-]?key/.test(zones.all)),
  )
  return rule === undefined ? null : { lacks: rule.name, rule: rule.required }
})

/** "everything but intake and validate": what is handed in is written, and a check is called by its name. */
function isExempt(required: string, { method, path }: Observed): boolean {
  const but = /\bbut (.{3,80})/.exec(required)?.[1]
  if (but === undefined) return false
  const words = but.split(/,|\band\b/).map((word) => word.trim())
  const isWritten = /^(?:POST|PUT|PATCH)$/i.test(method ?? '')
  return words.some((word) => (word === 'intake' ? isWritten : (path ?? '').includes(word)))
}

function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
