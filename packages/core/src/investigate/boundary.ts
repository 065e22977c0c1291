import type { DescribedPlace } from '../edits/described.ts'
import { originOf, type Origin } from '../edits/url.ts'
import { hostsBeside } from '../looks/vendor-hosts.ts'
import type { Provider } from '../model/provider.ts'
import { spotsOf } from '../wire/placement.ts'

/**
 * Where a key may be sent: to the origin it was already being sent to, to the same host or its `www` twin over https at
 * the default ports, and to hosts of the same provider where it is the one who answers. Never from https to http, and never along a redirect to
 * another site.
 */
export class Boundary {
  readonly #home: Origin | null
  readonly #ownHosts: ReadonlySet<string>
  /** Where requests to the home hold keys though no name tells. */
  readonly places: readonly DescribedPlace[]

  constructor(home: string, provider: Provider | null) {
    this.#home = originOf(home)
    this.places = spotsOf(provider)
    this.#ownHosts = new Set(this.#home ? hostsBeside(provider, this.#home.host) : [])
  }

  allows(url: string): boolean {
    const to = originOf(url)
    const home = this.#home
    if (!to || !home) return false
    if (to.scheme === home.scheme && to.host === home.host && to.port === home.port) return true
    if (home.scheme === 'https' && to.scheme === 'http') return false
    if (!isDefault(to)) return false
    if (isDefault(home) && apex(to.host) === apex(home.host)) return true
    return to.scheme === 'https' && this.#ownHosts.has(to.host)
  }
}

function isDefault({ scheme, port }: Origin): boolean {
  return port === (scheme === 'https' ? 443 : 80)
}

function apex(host: string): string {
  return host.replace(/^www\./, '')
}
