import { siteOf } from '../looks/hosts.ts'
import { allMatches } from '../model/all-matches.ts'
import type { Facts } from '../model/facts.ts'
import type { Assignment, DocumentedRefusal, Observed, ObservedCredential, Zone } from '../model/observed.ts'
import type { Provider } from '../model/provider.ts'
import type { CalledAddress } from './called.ts'
import { withoutCodeHosts } from './code-host.ts'
import { isNumbered, isSentence } from './documented.ts'
import { withoutInvitations } from './invitation.ts'
import type { NamedCause } from './named-cause.ts'
import { ownerOfSetting } from './own-settings.ts'
import type { ProviderIndex } from './provider-index.ts'

/** What tells whose API refused. */
export interface WhoseSearch {
  readonly facts: Facts
  readonly raw: Observed['raw']
  readonly named: NamedCause | null
  readonly zones: Readonly<Record<Zone, string>>
  readonly called: CalledAddress
  readonly assignments: readonly Assignment[]
  readonly credentials: readonly ObservedCredential[]
  readonly providers: ProviderIndex
  /** Refusals that the answer is known by, whoever gave it. */
  worded(): readonly DocumentedRefusal[]
}

interface Whose {
  readonly provider: Provider | null
  readonly via: Observed['providerVia']
}

type Step = (search: WhoseSearch) => Provider | null | undefined

/** The surest first. */
const steps: readonly (readonly [via: Exclude<Observed['providerVia'], null>, step: Step])[] = [
  ['host', ofHost],
  ['text', ofService],
  ['text', ofNumber],
  ['text', ofLinkedPage],
  ['host', ofSite],
]
/** What counts where no request names a host. */
const stepsWithoutRequest: typeof steps = [
  ['variable', ofConfiguredHost],
  ['text', ofOwnSetting],
  ['variable', ofVariable],
  ['text', (search) => nameIn(search, ['answer'], withoutCodeHosts)],
  ['text', (search) => ofWording(search, ({ isImitated }) => isImitated !== true)],
  ['text', ofName],
  ['text', (search) => ofWording(search, () => true)],
  ['key', ofKey],
  ['text', (search) => nameIn(search, ['answer', 'code', 'remarks', 'config'], (zone) => zone)],
]

/** Whose API refused. A request to a host that nobody knows is that host's business, whoever's key it carries. */
export function whoseApi(search: WhoseSearch): Whose {
  const isElsewhere = search.facts.request !== null && search.called.host !== null
  for (const [via, step] of isElsewhere ? steps : [...steps, ...stepsWithoutRequest]) {
    const provider = step(search)
    if (provider) return { provider: via === 'text' ? serviceOf(search, provider) : provider, via }
  }
  return { provider: null, via: null }
}

const link = /https?:\/\/[^\s"'<>)\]]{1,400}/g

/**
 * A link in an answer names a house (docs.github.com), and one house has several services: where nothing but links names
 * it, the service that the user speaks of counts.
 */
function serviceOf(search: WhoseSearch, house: Provider): Provider {
  const { facts, zones, providers } = search
  const imitator = facts.kind === 'key' ? null : imitatorOf(search, house)
  if (imitator !== null) return imitator
  if (facts.kind === 'key' || providers.byName(zones.answer.replaceAll(link, ' ')) === house) return house
  const told = ofName(search)
  return told?.id.startsWith(`${house.id}-`) === true ? told : house
}

function ofHost({ called: { host, port }, providers }: WhoseSearch): Provider | null {
  return host === null ? null : (providers.byHost(host) ?? providers.byLocalPort(host, port))
}

/** Whoever runs it chooses its host: the service is known by how it refuses. */
function ofService({ named, providers }: WhoseSearch): Provider | null {
  return named?.byService ? providers.byId('why401') : null
}

function ofLinkedPage({ raw, providers }: WhoseSearch): Provider | null {
  return firstOf(hostsIn(withoutInvitations(raw.answer)), (host) => providers.byPage(host))
}

/** The web site of a provider, where its API was meant. Pages of documentation may lie with somebody else: its API has to lie there, too. */
function ofSite({ facts, called: { host }, providers }: WhoseSearch): Provider | null {
  if (facts.request === null || host === null || host !== siteOf(host)) return null
  const owner = providers.byPage(host)
  return owner?.hosts.some((one) => siteOf(one) === host) ? owner : null
}

function ofConfiguredHost({ raw, providers }: WhoseSearch): Provider | null {
  return firstOf(hostsIn(raw.config), (host) => providers.byHost(host))
}

function ofOwnSetting({ facts, zones, providers }: WhoseSearch): Provider | null {
  const owner = facts.kind === 'key' ? null : ownerOfSetting(zones.all)
  return owner === null ? null : providers.byId(owner)
}

function ofVariable({ assignments, providers }: WhoseSearch): Provider | null {
  return firstOf(assignments, ({ name }) => providers.byVariable(name))
}

/**
 * By a number that one issuer alone gives, before what a link or a name in passing tells. At a host that nobody knows the
 * answer may be passed on.
 */
function ofNumber({ facts, called, worded }: WhoseSearch): Provider | null {
  if (facts.kind === 'key' || (facts.request !== null && called.host !== null)) return null
  return onlyHouse(ownersOf(worded().filter(isNumbered)).filter(({ hosts }) => hosts.length > 0))
}

/** The client of an API that others imitate is used for theirs, too: a whole sentence of one of these says whose it was. */
function imitatorOf({ worded }: WhoseSearch, named: Provider): Provider | null {
  if (named.isImitated !== true) return null
  const found = worded()
  const house = found.some(isSentence) ? onlyHouse(ownersOf(found)) : null
  return house === null || house.isImitated === true || house.hosts.length === 0 ? null : house
}

function ownersOf(found: readonly DocumentedRefusal[]): Provider[] {
  return found.map(({ provider }) => provider)
}

/** The answer is known by its words as one provider's, or as that of several services of one. */
function ofWording({ facts, worded }: WhoseSearch, counts: (provider: Provider) => boolean): Provider | null {
  if (facts.kind === 'key') return null
  const house = onlyHouse(ownersOf(worded()))
  return house !== null && counts(house) ? house : null
}

/** One provider, or the one that all others are services of. */
function onlyHouse(owners: readonly Provider[]): Provider | null {
  const [first] = owners.toSorted((one, other) => one.id.length - other.id.length)
  if (first === undefined) return null
  return owners.every(({ id }) => id === first.id || id.startsWith(`${first.id}-`)) ? first : null
}

function ofName(search: WhoseSearch): Provider | null {
  return nameIn(search, ['code', 'remarks', 'config'], withoutCodeHosts)
}

function nameIn(
  { facts, zones, providers }: WhoseSearch,
  among: readonly Zone[],
  stripped: (zone: string) => string,
): Provider | null {
  if (facts.kind === 'key') return null
  return firstOf(among, (zone) => providers.byName(stripped(withoutInvitations(zones[zone]))))
}

function ofKey({ credentials, providers }: WhoseSearch): Provider | null {
  return firstOf(credentials, ({ reading }) => {
    const whole = reading.matches.find(({ exact, prefix }) => exact && prefix.length >= 3)
    const owner = whole?.provider ?? ownerOfDamaged(reading)
    return owner === null ? null : providers.byId(owner)
  })
}

/** A key that is damaged behind its prefix still begins as keys of one issuer do. */
function ownerOfDamaged({ matches }: ObservedCredential['reading']): string | null {
  const owners = new Set(matches.filter(({ prefix }) => prefix !== '').map(({ provider }) => provider))
  const [only] = owners
  return owners.size === 1 && only !== undefined ? only : null
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => Provider | null): Provider | null {
  for (const item of items) {
    const found = find(item)
    if (found) return found
  }
  return null
}

function hostsIn(text: string): string[] {
  return allMatches(/https?:\/\/([a-z0-9.-]+)/gi, text)
    .map(([, host]) => (host as string).toLowerCase())
    .slice(0, 12)
}
