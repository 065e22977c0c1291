import { isLocal } from '../looks/hosts.ts'
import type { Provider } from '../model/provider.ts'
import { numberOf } from './key-table.ts'
import { isCalled, standsAlone } from './name-in-text.ts'
import { directoryOf, type HostPattern, type Owned, type ProviderDirectory } from './provider-directory.ts'
import { WordingIndex, type FiledWordings } from './wording-index.ts'

/** Ports that every second development server listens on tell nothing. */
const commonPorts: ReadonlySet<string> = new Set(['3000', '4000', '5000', '8000', '8080', '9000'])

/** Finds providers by host, variable name, or the names people call them. Built once per list of providers. */
export class ProviderIndex {
  readonly providers: readonly Provider[]
  readonly directory: ProviderDirectory
  readonly #names: WordingIndex<number>
  /** Made when a host first ends like one of the pattern. */
  readonly #patterns = new Map<HostPattern, RegExp>()

  /**
   * @param directory what `directoryOf` gives for these providers.
   * @param names what `filedNames` once gave for them.
   */
  constructor(
    providers: readonly Provider[],
    directory: ProviderDirectory = directoryOf(providers),
    names?: FiledWordings,
  ) {
    this.providers = providers
    this.directory = directory
    this.#names = new WordingIndex([...directory.names.keys()], (at) => [[[directory.names[at] as string]]], names)
  }

  get filedNames(): FiledWordings {
    return this.#names.filed
  }

  byId(id: string): Provider | null {
    return this.#at(this.directory.ids, id)
  }

  /** @param host lower-case, without port. */
  byHost(host: string): Provider | null {
    const exact = this.#at(this.directory.hosts, host) ?? this.#at(this.directory.hosts, host.replace(/^www\./, ''))
    if (exact) return exact
    const found = this.directory.hostPatterns.find((one) => host.endsWith(one.tail) && this.#patternOf(one).test(host))
    return found ? (this.providers[found.provider] ?? null) : null
  }

  /** Servers that people run themselves are known by their port: `localhost:11434`, `192.168.0.7:11434`, `ollama:11434`. */
  byLocalPort(host: string, port: string | null): Provider | null {
    if (port === null || commonPorts.has(port) || !(isLocal(host) || isBareName(host))) return null
    return this.#at(this.directory.hosts, `localhost:${port}`)
  }

  /** A host of its documentation or dashboard, as error texts link it. */
  byPage(host: string): Provider | null {
    return this.byHost(host) ?? this.#at(this.directory.pages, host)
  }

  byVariable(name: string): Provider | null {
    return this.#at(this.directory.variables, name.toUpperCase())
  }

  /**
   * Of the providers whose name stands in the text as a word of its own, the one that is said to be called or to answer,
   * else that of the longest name.
   */
  byName(folded: string): Provider | null {
    const { names, named } = this.directory
    const alone = this.#names.candidates(folded).filter((at) => standsAlone(folded, names[at] as string))
    const called = alone.length > 1 ? alone.find((at) => isCalled(folded, names[at] as string)) : undefined
    const found = called ?? alone[0]
    return found === undefined ? null : (this.providers[named[found] as number] ?? null)
  }

  #at({ names, owners }: Owned, name: string): Provider | null {
    const number = numberOf(names, name)
    return number < 0 ? null : (this.providers[owners[number] as number] ?? null)
  }

  #patternOf(host: HostPattern): RegExp {
    let pattern = this.#patterns.get(host)
    if (!pattern) this.#patterns.set(host, (pattern = new RegExp(host.source)))
    return pattern
  }
}

/** A container or a machine of the own network, by the name that it has there. */
function isBareName(host: string): boolean {
  return /^[a-z][a-z0-9_-]{0,62}$/.test(host)
}
