import type { KeyCaller } from '../model/records.ts'
import { Pages } from './pages.ts'

/** Of one key. What is beyond is a sample's loss. */
const mostOfKey = 16

const longestAgent = 200

/** Callers of keys, a line each, by column: see `CountSheet`. */
export class CallerSheet {
  readonly first: number
  readonly #keyIds = new Pages<string>()
  readonly #userAgents = new Pages<string>()
  readonly #addresses = new Pages<string | null>()
  readonly #lastSeen = new Pages<number>()
  readonly #counts = new Pages<number>()
  /** The line of the same key before this one. */
  readonly #before = new Pages<number>()

  constructor(first: number) {
    this.first = first
  }

  get length(): number {
    return this.#counts.length
  }

  /** `last`: number of the latest line of the key. False: the caller has none, and may have one. */
  count(last: number, userAgent: string, address: string | null, now: number): boolean {
    let lines = 0
    for (let at = last - this.first; at >= 0; at = this.#before.get(at) - this.first) {
      if (this.#addresses.get(at) === address && this.#userAgents.get(at) === userAgent) {
        this.#counts.set(at, this.#counts.get(at) + 1)
        this.#lastSeen.set(at, now)
        return true
      }
      if (++lines === mostOfKey) return true
    }
    return false
  }

  /** Begins a line with a count of one; its number. `last`: as above. */
  begin(keyId: string, last: number, userAgent: string, address: string | null, now: number): number {
    this.#keyIds.push(keyId)
    this.#userAgents.push(userAgent)
    this.#addresses.push(address)
    this.#lastSeen.push(now)
    this.#before.push(last)
    return this.first + this.#counts.push(1)
  }

  /** `networkOf`: of an address. */
  *callers(networkOf: (address: string | null) => string): Generator<KeyCaller> {
    for (let at = 0; at < this.length; at++) {
      yield {
        keyId: this.#keyIds.get(at),
        userAgent: this.#userAgents.get(at).slice(0, longestAgent),
        network: networkOf(this.#addresses.get(at)),
        lastSeenAt: this.#lastSeen.get(at),
        count: this.#counts.get(at),
      }
    }
  }
}
