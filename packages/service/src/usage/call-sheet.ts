import type { CallCount, CallDetail, KeyCaller } from '../model/records.ts'
import { callCount, type CallKind } from './calls.ts'
import { Pages } from './pages.ts'

/** Kinds of calls of one key that are told apart, then as many without address. */
const mostOfKey = 16
const longestAgent = 200
/** Calls of which nothing is told but that they were granted. */
const untold: CallKind = { detail: 'nothing', userAgent: '', address: null, page: '', permissions: '' }

/** Granted calls by what they were like, a line for each key and kind, by column: see `CountSheet`. */
export class CallSheet {
  readonly first: number
  readonly #keyIds = new Pages<string>()
  readonly #details = new Pages<CallDetail>()
  readonly #userAgents = new Pages<string>()
  readonly #addresses = new Pages<string | null>()
  readonly #pages = new Pages<string>()
  readonly #permissions = new Pages<string>()
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

  /** `last`: number of the latest line of the key. False: calls of this kind have no line. */
  count(last: number, kind: CallKind, now: number): boolean {
    for (let at = last - this.first; at >= 0; at = this.#before.get(at) - this.first) {
      if (!this.#isOf(kind, at)) continue
      this.#counts.set(at, this.#counts.get(at) + 1)
      this.#lastSeen.set(at, now)
      return true
    }
    return false
  }

  /** Begins a line, or counts the call with those alike where the key has many; the number of the key's latest line. `last`: as above. */
  begin(keyId: string, last: number, kind: CallKind, now: number): number {
    const lines = this.#linesUpTo(last)
    if (lines < mostOfKey) return this.#push(keyId, last, kind, now)
    const asked: CallKind = { ...kind, detail: 'asked', userAgent: '', address: null }
    if (this.count(last, asked, now)) return last
    if (lines < 2 * mostOfKey) return this.#push(keyId, last, asked, now)
    return this.count(last, untold, now) ? last : this.#push(keyId, last, untold, now)
  }

  /** `networkOf`: of an address. One that called for several things comes once for each. */
  *callers(networkOf: (address: string | null) => string): Generator<KeyCaller> {
    for (let at = 0; at < this.length; at++) {
      const [userAgent, address] = [this.#userAgents.get(at), this.#addresses.get(at)]
      if (userAgent === '' && address === null) continue
      yield {
        keyId: this.#keyIds.get(at),
        userAgent: userAgent.slice(0, longestAgent),
        network: networkOf(address),
        lastSeenAt: this.#lastSeen.get(at),
        count: this.#counts.get(at),
      }
    }
  }

  /** Of the first lines. */
  calls(most: number): CallCount[] {
    return Array.from({ length: Math.min(most, this.length) }, (_, at) =>
      callCount(this.#keyIds.get(at), {
        detail: this.#details.get(at),
        address: this.#addresses.get(at),
        page: this.#pages.get(at),
        permissions: this.#permissions.get(at),
        lastSeenAt: this.#lastSeen.get(at),
        count: this.#counts.get(at),
      }),
    )
  }

  #linesUpTo(last: number): number {
    let lines = 0
    for (let at = last - this.first; at >= 0; at = this.#before.get(at) - this.first) lines++
    return lines
  }

  #isOf({ detail, userAgent, address, page, permissions }: CallKind, at: number): boolean {
    return (
      this.#addresses.get(at) === address &&
      this.#userAgents.get(at) === userAgent &&
      this.#permissions.get(at) === permissions &&
      this.#pages.get(at) === page &&
      this.#details.get(at) === detail
    )
  }

  #push(keyId: string, last: number, { detail, userAgent, address, page, permissions }: CallKind, now: number): number {
    this.#keyIds.push(keyId)
    this.#details.push(detail)
    this.#userAgents.push(userAgent)
    this.#addresses.push(address)
    this.#pages.push(page)
    this.#permissions.push(permissions)
    this.#lastSeen.push(now)
    this.#before.push(last)
    return this.first + this.#counts.push(1)
  }
}
