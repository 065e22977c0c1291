import type { Provider } from '../model/provider.ts'
import { WordingIndex, type Trigrams } from './trigrams.ts'

/** Ports that every second development server listens on tell nothing. */
const commonPorts: ReadonlySet<string> = new Set(['3000', '4000', '5000', '8000', '8080', '9000'])

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
      // KEY and SECRET name everybody's key.
      for (const name of provider.variables.filter((one) => one.includes('_')))
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
      ({ words }) => [words],
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

  /** Servers that people run themselves are known by their port: `localhost:11434`. */
  byLocalPort(host: string, port: string | null): Provider | null {
    if (
      port === null ||
      commonPorts.has(port) ||
      !/^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/.test(host)
    )
      return null
    return this.#exactHosts.get(`localhost:${port}`) ?? null
  }

  /** A host of its documentation or dashboard, as error texts link it. */
  byPage(host: string): Provider | null {
    return this.byHost(host) ?? this.#pageHosts.get(host) ?? null
  }

  byVariable(name: string): Provider | null {
    return this.#variables.get(name.toUpperCase()) ?? null
  }

  /** The provider with the longest name that stands in the text as a word of its own. */
  byName(folded: string, text: Trigrams): Provider | null {
    return this.#names.candidates(text).find(({ words }) => standsAlone(folded, words))?.provider ?? null
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

/** What programs write straight after a provider's name: `MailgunAPIError`, `DiscordClient`. */
const joinedOn =
  /^(?:api|client|sdk|error|exception|auth|credential|connect|provider|service|rest|request|response|http|bot|js|py)/

function standsAlone(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!isWordCharacter(text, at - 1) && (!isWordCharacter(text, end) || joinedOn.test(text.slice(end, end + 12))))
      return true
  }
  return false
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
