import type { Provider } from '../model/provider.ts'
import { WordingIndex } from './wording-index.ts'

interface Alias {
  readonly words: string
  readonly provider: Provider
}

/** Finds providers by host, variable name, or the names people call them. Built once per list of providers. */
export class ProviderIndex {
  readonly providers: readonly Provider[]
  readonly #byId = new Map<string, Provider>()
  readonly #exactHosts = new Map<string, Provider>()
  readonly #hostPatterns: { readonly pattern: RegExp; readonly provider: Provider }[] = []
  readonly #pageHosts = new Map<string, Provider>()
  readonly #variables = new Map<string, Provider>()
  readonly #names: WordingIndex<Alias>

  constructor(providers: readonly Provider[]) {
    this.providers = providers
    const aliases: Alias[] = []
    for (const provider of providers) {
      this.#byId.set(provider.id, provider)
      for (const host of provider.hosts) this.#addHost(host.toLowerCase(), provider)
      for (const name of provider.variables)
        if (!this.#variables.has(name.toUpperCase())) this.#variables.set(name.toUpperCase(), provider)
      for (const page of [...provider.docs, ...Object.values(provider.dashboard)]) this.#addPage(page, provider)
      // "here" and "box" are words first and companies second.
      const names = provider.nameIsWord ? [] : [provider.id.replace(/-/g, ' '), provider.name.toLowerCase()]
      for (const words of new Set([...names, ...provider.aliases])) {
        if (words.length >= 3) aliases.push({ words, provider })
      }
    }
    // The most specific pattern first: `maps.googleapis.com` style entries before `*.googleapis.com`.
    this.#hostPatterns.sort((a, b) => b.pattern.source.length - a.pattern.source.length)
    // Longer names first: "azure openai" before "openai".
    this.#names = new WordingIndex(
      aliases.sort((a, b) => b.words.length - a.words.length),
      ({ words }) => [[[words]]],
    )
  }

  byId(id: string): Provider | null {
    return this.#byId.get(id) ?? null
  }

  /** @param host lower-case, without port. */
  byHost(host: string): Provider | null {
    const exact = this.#exactHosts.get(host)
    if (exact) return exact
    for (const { pattern, provider } of this.#hostPatterns) if (pattern.test(host)) return provider
    return null
  }

  /** A host of its documentation or dashboard, as error texts link it. */
  byPage(host: string): Provider | null {
    return this.byHost(host) ?? this.#pageHosts.get(host) ?? null
  }

  byVariable(name: string): Provider | null {
    return this.#variables.get(name.toUpperCase()) ?? null
  }

  /** The provider with the longest name that stands in the text as a word of its own. */
  byName(folded: string): Provider | null {
    return this.#names.candidates(folded).find(({ words }) => standsAlone(folded, words))?.provider ?? null
  }

  #addHost(host: string, provider: Provider): void {
    if (!/[*{]/.test(host)) {
      this.#exactHosts.set(host, provider)
      return
    }
    const source = host.replace(/[.+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}|\*/g, '[a-z0-9.-]+')
    this.#hostPatterns.push({ pattern: new RegExp(`^${source}$`), provider })
  }

  #addPage(page: unknown, provider: Provider): void {
    const host = typeof page === 'string' ? /^https?:\/\/([^/:?#]+)/.exec(page.toLowerCase())?.[1] : undefined
    if (!host || host === 'github.com') return
    // A page shared by two providers (a documentation site) tells neither.
    const other = this.#pageHosts.get(host)
    if (other && other !== provider) this.#shared.add(host)
    if (this.#shared.has(host)) this.#pageHosts.delete(host)
    else this.#pageHosts.set(host, provider)
  }

  readonly #shared = new Set<string>()
}

function standsAlone(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isWordCharacter(text, at - 1) && !isWordCharacter(text, at + words.length)) return true
  }
  return false
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
