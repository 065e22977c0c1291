import type { Observed } from '../model/observed.ts'
import { configuredHosts, coversHost, hostIn, isLocal } from './hosts.ts'
import { regex, regexOf } from '../model/regex.ts'

const isOwn = regex`
  self-?hosted|on[- ]prem
  |(?:own|private|company(?:'s)?) (?:[a-z]{2,14} )?(?:instance|installation|server|registry|artifactory|nexus)\b
  |enterprise server
`

/** The user speaks of an own installation, while settings are shown that name no address. */
export function isOwnAddressLeftOut({ facts, zones, assignments }: Observed): boolean {
  return (
    isOwn.test(zones.remarks) &&
    facts.request === null &&
    !assignments.some(({ value }) => namesAddress(value)) &&
    !/https?:\/\/|\$\{?[a-z_]{0,30}(?:url|host|endpoint)/.test(`${zones.code} ${zones.config}`) &&
    `${zones.code}${zones.config}` !== ''
  )
}

function namesAddress(value: string): boolean {
  return hostIn(value) !== null || /https?:\/\/|localhost/.test(value)
}

/** One of several hosts is called or configured that differ in region word or ending alone: `api.x.ai` and `api.x.cn`. */
export function isSiblingHost({ provider, host, assignments }: Observed): boolean {
  if (provider === null || provider.regions === '') return false
  const hosts = [host, ...assignments.map(({ value }) => hostIn(value))].filter((one) => one !== null)
  const called = provider.hosts.find((pattern) => hosts.some((one) => coversHost(pattern, one)))
  return called !== undefined && provider.hosts.some((other) => other !== called && areSiblings(other, called))
}

/** What a provider file says of regions that do not know each other's keys. */
const apart = /separate|not shared|own keys|refused by|belongs? to one|wrong (?:host|region)/

/** The provider has such hosts with keys of their own, and neither request nor settings name one. */
export function isRegionLeftOut({ provider, host, assignments, zones }: Observed): boolean {
  return (
    provider !== null &&
    apart.test(provider.regions) &&
    host === null &&
    haveSiblings(provider.hosts) &&
    !assignments.some(({ name, value }) => /url|host|endpoint|base|region/i.test(name) && value !== '') &&
    !provider.hosts.some((one) => zones.all.includes(one))
  )
}

/** Known of a provider's list once it was looked through. */
const siblings = new WeakMap<readonly string[], boolean>()

function haveSiblings(hosts: readonly string[]): boolean {
  const known = siblings.get(hosts)
  if (known !== undefined) return known
  const found = hosts.some((one, at) => hosts.slice(at + 1).some((other) => areSiblings(one, other)))
  siblings.set(hosts, found)
  return found
}

const regionWord = regexOf('g')`
  (?:^|[.-])(?:
      eu\d?|us\d?|cn|intl|international|global|china|ap|asia|au|in|jp|sg|uk|de|gov|fed|[a-z]{2}-[a-z]+-\d
    )(?=[.-]|$)
`

function areSiblings(one: string, other: string): boolean {
  return withoutRegion(one) === withoutRegion(other)
}

function withoutRegion(host: string): string {
  return host.replace(/\.[a-z]{2,4}$/, '').replace(regionWord, '')
}

const regionName = regexOf('g')`
  \b(?:us|eu|ap|sa|ca|me|af|cn|il)-(?:gov-)?(?:north|south|east|west|central){1,2}-\d
  |\b(?:
      (?:west|east|north|south|central){1,2} ?(?:central ?)?(?:us|europe|asia|india)
      |(?:us|eu|uk|japan|germany|france|australia|canada|brazil|korea) ?(?:west|east|north|south|central)
    )\d?\b
`

/** The user speaks of one cloud region, request, settings or the address in the answer name another: returns both. */
export function regionsDiffer({ zones, host }: Observed): { readonly told: string; readonly used: string } | null {
  const told = regionsIn(zones.remarks)
  const used = regionsIn(`${zones.request} ${host ?? ''} ${zones.config} ${zones.code}`)
  const [one] = told
  const [other] = used
  return one === undefined || other === undefined || told.some((name) => used.includes(name))
    ? null
    : { told: one, used: other }
}

function regionsIn(text: string): readonly string[] {
  return (text.match(regionName) ?? []).map((name) => name.replaceAll(' ', ''))
}

/** The key has the shape of the provider, and the configured address belongs to another owner. */
export function isKeyFromElsewhere(observed: Observed): boolean {
  const issuers = observed.credentials.flatMap(({ reading }) =>
    reading.matches.filter(({ exact, prefix }) => exact && prefix.length >= 4).map(({ provider }) => provider),
  )
  const addresses = configuredHosts(observed).filter(({ name }) => /url|host|endpoint|base|server|api/i.test(name))
  const own = observed.provider
  return (
    own !== null &&
    own.hosts.length > 0 &&
    issuers.includes(own.id) &&
    addresses.length > 0 &&
    addresses.every(({ host }) => !own.hosts.some((pattern) => coversHost(pattern, host)) && !isLocal(host))
  )
}

const compatible = regex`
  deepseek|moonshot|kimi|qwen|dashscope|zhipu|bigmodel|openrouter|groq|mistral|together\.?ai|fireworks|grok|x\.ai
  |siliconflow|ollama|lm ?studio|azure|volcengine|minimax|gemini|litellm|perplexity
`

/** Many vendors speak OpenAI's protocol; a client without the right base URL sends their keys to OpenAI itself. */
export function otherVendorAnswers({ zones }: Observed): boolean {
  return (
    zones.answer.includes('platform.openai.com') && compatible.test(`${zones.config} ${zones.code} ${zones.remarks}`)
  )
}
