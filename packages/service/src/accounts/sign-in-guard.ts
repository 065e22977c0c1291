import { createHash, randomBytes } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import { subscriberOf } from '../model/network.ts'

const slots = 65_536
const mostMs = 15 * 60_000
const forgottenMs = 60 * 60_000

/** Attempts that cost nothing: people mistype, and many people can share one address. */
const free = { account: 5, address: 20 } as const

/** Names fall into a fixed number of slots, so that no flood of names can push one out, or take more memory. */
class Attempts {
  readonly #salt = randomBytes(16)
  readonly #free: number
  readonly #counts = new Uint16Array(slots)
  readonly #last = new Float64Array(slots)

  constructor(free: number) {
    this.#free = free
  }

  /** Milliseconds until the next attempt is allowed: 1 s after the first that is not free, twice as long after each further one. */
  wait(name: string, now: number): number {
    const at = this.#slot(name)
    if (now - this.#last[at]! > forgottenMs) this.#counts[at] = 0
    const excess = this.#counts[at]! - this.#free
    return excess < 0 ? 0 : Math.max(0, this.#last[at]! + Math.min(mostMs, 1000 * 2 ** excess) - now)
  }

  count(name: string, now: number): void {
    const at = this.#slot(name)
    if (this.#counts[at]! < 1000) this.#counts[at]!++
    this.#last[at] = now
  }

  forget(name: string): void {
    this.#counts[this.#slot(name)] = 0
  }

  giveBack(name: string): void {
    const at = this.#slot(name)
    if (this.#counts[at]! > 0) this.#counts[at]!--
  }

  /** Salted, so that nobody can look for a name that shares a slot with another. */
  #slot(name: string): number {
    return createHash('sha256').update(this.#salt).update(name).digest().readUInt16LE(0)
  }
}

/** Slows down guessing of passwords, per account and per address. In memory: 1.3 MB, whatever happens. */
export class SignInGuard {
  readonly #accounts = new Attempts(free.account)
  readonly #addresses = new Attempts(free.address)

  /**
   * Counts an attempt before its outcome is known, so that many at once gain nothing. Returns milliseconds to wait: 0: go on.
   * Attempts that have to wait are not counted, else whoever keeps trying could lock somebody out for good.
   */
  attempt(account: string, address: string, now: number): number {
    const network = networkOf(address)
    const wait = Math.max(this.#accounts.wait(account, now), this.#addresses.wait(network, now))
    if (wait > 0) return wait
    this.#accounts.count(account, now)
    this.#addresses.count(network, now)
    return 0
  }

  succeeded(account: string, address: string): void {
    this.#accounts.forget(account)
    this.#addresses.giveBack(networkOf(address))
  }
}

function networkOf(address: string): string {
  return ipaddr.isValid(address) ? subscriberOf(ipaddr.process(address)) : address
}
