import type { Observed } from '../model/observed.ts'
import { addedByClients } from '../wire/asked-header.ts'
import { challengedSchemes, sameSpot, spotOf, spotsOf, type Spot } from '../wire/placement.ts'
import { wholeText } from '../model/whole-text.ts'
import { filledCredentials } from '../wire/sent.ts'
import { userVariable, variableName } from './key-target.ts'
import { speaksHttp } from './speaks-http.ts'

export interface Attempt {
  /** Of curl; nothing that prints the request, for it holds the key. */
  readonly options?: string
  /** Where the key is put, if not where this API is known to read it. */
  readonly spot?: Spot
  /** Further arguments, and what the output is piped into. */
  readonly more?: string
}

/**
 * The request by hand: the key at the place where this API reads it, and the headers that always go with it. The report puts
 * the address in view for `$URL`. None where curl could not send it: signatures, bodies, other protocols.
 */
export function tryCommands(observed: Observed, { options = '-i', spot, more }: Attempt = {}): readonly string[] {
  const { provider } = observed
  if (!speaksHttp(observed)) return provider?.tryWith ? [filled(provider.tryWith, observed)] : []
  const at = spot ?? likelySpot(observed)
  if (isSigned(observed, at)) return []
  const key = keyArguments(at, observed)
  if (key === null) return []
  return [['curl', options, key, ...companions(observed), ...(more === undefined ? [] : [more])].join(' ')]
}

/** The same without the key, for what is refused before any key is looked at. */
export function tryBare(observed: Observed, options: string): readonly string[] {
  return speaksHttp(observed) ? [`curl ${options} "$URL"`] : []
}

/** Where the API reads the key; where that is unknown, where the request has it. */
function likelySpot(observed: Observed): Spot {
  const typed = observed.providerVia === 'host' ? null : typedHeader(observed)
  if (typed !== null) return typed
  const known = spotsOf(observed.provider)
  const sent = filledCredentials(observed).map(spotOf)
  const used = known.find((spot) => sent.some((one) => sameSpot(one, spot)))
  const [scheme] = challengedSchemes(observed)
  return (
    used ??
    known[0] ??
    sent[0] ?? { place: 'header', name: 'Authorization', scheme: scheme === 'Basic' ? scheme : 'Bearer' }
  )
}

const headerOfCurl = /\bcurl [^\n]{0,300}?(?:-H|--header) ?["']([A-Za-z][\w-]{0,40}(?:key|token))["']? ?:/i

/** The header of a curl command that the user tells of. */
function typedHeader(observed: Observed): Spot | null {
  const name = headerOfCurl.exec(wholeText(observed))?.[1]
  return name === undefined ? null : { place: 'header', name, scheme: null }
}

const signing = /hmac|signature|sharedkey|^aws|iyzws|^upyun$|^bitstamp$|^oauth$|^digest$|^vapid$/i
const plain = /^(?:bearer|basic|token|bot|api-?key)$/i

/** A signature is made anew for each request, so no fixed command has one. */
function isSigned({ provider }: Observed, { scheme, name }: Spot): boolean {
  if (scheme !== null && plain.test(scheme)) return false
  if (signing.test(scheme ?? '') || /sign/i.test(name ?? '')) return true
  return spotsOf(provider).some((spot) => /sign(?:ature)?$|hmac/i.test(`${spot.name ?? ''} ${spot.scheme ?? ''}`))
}

function keyArguments({ place, name, scheme }: Spot, observed: Observed): string | null {
  if (name === null || !/^[A-Za-z][\w.-]{0,60}$/.test(name)) return null
  const variable = `$${variableFor(scheme, observed)}`
  if (scheme?.toLowerCase() === 'basic') return `"$URL" -u "${login(observed, variable)}"`
  if (place === 'query') return `--get "$URL" --data-urlencode "${name}=${variable}"`
  if (place === 'cookie') return `"$URL" -b "${name}=${variable}"`
  if (place !== 'header' || !/^(?:[A-Za-z][\w-]{0,30}(?: [\w-]{1,20}=?)?)?$/.test(scheme ?? '')) return null
  const before = scheme === null ? '' : scheme.endsWith('=') ? scheme : `${scheme} `
  return `"$URL" -H "${name}: ${before}${variable}"`
}

/** A client secret buys access tokens, and is none. */
function variableFor(scheme: string | null, observed: Observed): string {
  const name = variableName(observed)
  return scheme?.toLowerCase() === 'bearer' && name.endsWith('CLIENT_SECRET') ? 'ACCESS_TOKEN' : name
}

/** User and password of HTTP Basic, one of which is the same for everybody at many providers. */
function login(observed: Observed, variable: string): string {
  const usual = observed.provider?.placements.find(({ login }) => login !== undefined)?.login
  return usual?.replace('{KEY}', variable) ?? `$${userVariable(observed)}:${variable}`
}

/** Headers without which no key is accepted: versions, ids. */
function companions({ provider }: Observed): readonly string[] {
  return (provider?.companions ?? []).flatMap(({ in: place, name, required, value }) => {
    const header = /^[A-Za-z][A-Za-z0-9-]*$/.exec(name)?.[0]
    if (place !== 'header' || header === undefined || !/^always\b/i.test(required) || addedByClients.test(header))
      return []
    const given =
      value !== undefined && /^[\w.,/;=+ -]{1,60}$/.test(value)
        ? value
        : `$${header.toUpperCase().replaceAll('-', '_')}`
    return [`-H "${header}: ${given}"`]
  })
}

function filled(template: string, observed: Observed): string {
  const words: Record<string, string> = {
    '{HOST}': 'HOST',
    '{USER}': userVariable(observed),
    '{KEY}': variableName(observed),
  }
  return template.replace(/\{(?:HOST|USER|KEY)\}/g, (word) => `"$${words[word] ?? ''}"`)
}
