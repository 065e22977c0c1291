import type { Provider } from '../model/provider.ts'
import { fileKeys, type FiledKeys } from './key-table.ts'
import { isSharedPage } from './shared-pages.ts'

/** A host with parts that the user chooses. */
export interface HostPattern {
  /** Regular expression source for the whole host. */
  readonly source: string
  /** What stands after the last such part: cheap to look at first. */
  readonly tail: string
  readonly provider: number
}

/** Names, and whose each is: a place in the list of providers. */
export interface Owned {
  readonly names: FiledKeys
  readonly owners: Uint16Array
}

/** By what providers are found; each number is a place in their list. Plain data, so that a build can compute it. */
export interface ProviderDirectory {
  readonly ids: Owned
  readonly hosts: Owned
  /** The most specific first: `maps.googleapis.com` style entries before `*.googleapis.com`. */
  readonly hostPatterns: readonly HostPattern[]
  /** Hosts of documentation and dashboards. */
  readonly pages: Owned
  /** In upper case. */
  readonly variables: Owned
  /** What people call them and, at the same place, whom they mean; longer names first: "azure openai" before "openai". */
  readonly names: readonly string[]
  readonly named: readonly number[]
}

export function directoryOf(providers: readonly Provider[]): ProviderDirectory {
  const hosts = providers.flatMap((provider, at) => provider.hosts.map((host) => [host.toLowerCase(), at] as const))
  const names = providers
    .flatMap((provider, at) => namesOf(provider).map((name) => [name, at] as const))
    .sort(([a], [b]) => b.length - a.length)
  return {
    ids: owned(providers.map(({ id }, at) => [id, at])),
    hosts: owned(hosts.filter(([host]) => !isPattern(host))),
    hostPatterns: hosts
      .filter(([host]) => isPattern(host))
      .map(([host, at]) => hostPattern(host, at))
      .sort((a, b) => b.source.length - a.source.length),
    pages: pagesOf(providers),
    variables: owned(
      providers
        .flatMap(({ variables }, at) => variables.map((name) => [name.toUpperCase(), at] as const))
        // KEY and SECRET name everybody's key.
        .filter(([name]) => name.includes('_'))
        .toReversed(),
    ),
    names: names.map(([name]) => name),
    named: names.map(([, at]) => at),
  }
}

function isPattern(host: string): boolean {
  return /[*{]/.test(host)
}

function hostPattern(host: string, provider: number): HostPattern {
  const source = host.replace(/[.+?^$()|[\]\\]/g, '\\$&').replace(/\{[^{}]*\}|\*/g, '[a-z0-9.-]+')
  return {
    source: `^${source}$`,
    tail: host.slice(Math.max(host.lastIndexOf('*'), host.lastIndexOf('}')) + 1),
    provider,
  }
}

/** "here" and "box" are words first and companies second. */
function namesOf({ id, name, nameIsWord, aliases }: Provider): string[] {
  const names = nameIsWord ? [] : [id.replace(/-/g, ' '), name.toLowerCase()]
  return [...new Set([...names, ...aliases])].filter((words) => words.length >= 3)
}

/** Of a name that several have, the last one's. */
function owned(all: readonly (readonly [name: string, owner: number])[]): Owned {
  const owners = new Map(all)
  return { names: fileKeys([...owners.keys()]), owners: Uint16Array.from(owners.values()) }
}

/** A page shared by two providers (a documentation site) tells neither. */
function pagesOf(providers: readonly Provider[]): Owned {
  const owners = new Map<string, Set<number>>()
  providers.forEach((provider, at) => {
    for (const page of [...provider.docs, ...Object.values(provider.dashboard)]) {
      const host = typeof page === 'string' ? /^https?:\/\/([^/:?#]+)/.exec(page.toLowerCase())?.[1] : undefined
      if (host && !isSharedPage(host)) owners.set(host, (owners.get(host) ?? new Set()).add(at))
    }
  })
  return owned([...owners].flatMap(([host, all]) => (all.size === 1 ? [[host, [...all][0] as number] as const] : [])))
}
