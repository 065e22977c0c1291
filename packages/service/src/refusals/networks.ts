import { networkOf, unknownNetwork } from '../model/network.ts'

const mostKept = 10_000

/** Networks of addresses, remembered: the same callers come again and again. */
export class Networks {
  readonly #known = new Map<string, string>()

  of(address: string | null | undefined): string {
    if (!address) return unknownNetwork
    const known = this.#known.get(address)
    if (known !== undefined) return known
    if (this.#known.size >= mostKept) this.#known.clear()
    const network = networkOf(address)
    this.#known.set(address, network)
    return network
  }
}
