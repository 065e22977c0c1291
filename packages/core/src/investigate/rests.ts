import { retryAfter } from '../wire/retry-after.ts'
import type { HttpResponse } from '../model/facts.ts'

/** The engine has no clock and no timer of its own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Milliseconds of waiting in one investigation; somebody sits before the screen. */
export const longestRest = 20_000

/** The times until which hosts want to be left alone (`Retry-After`, RFC 9110, 10.2.3). */
export class Rests {
  readonly #clock: Clock
  readonly #until = new Map<string, number>()
  /** Hosts that asked for a rest when they were not asked about the key that is to rest. */
  readonly #fromAll = new Set<string>()
  #waited = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** `isBeside`: the request did not carry the key whose rest is known of. */
  note(host: string, { headers }: HttpResponse, isBeside: boolean): void {
    const field = headers.find(({ name }) => name.toLowerCase() === 'retry-after')
    const now = this.#clock.now()
    const rest = retryAfter(field?.value.reveal() ?? null, now)
    if (rest === null) return
    this.#until.set(host, now + rest)
    if (isBeside) this.#fromAll.add(host)
  }

  /** The host asks for more than is left of the time that an investigation may take. */
  isTooLong(host: string, isBeside = false): boolean {
    return this.#left(host, isBeside) > longestRest - this.#waited
  }

  async over(host: string, isBeside: boolean): Promise<void> {
    const left = this.#left(host, isBeside)
    if (left === 0) return
    this.#waited += left
    await this.#clock.wait(left)
  }

  #left(host: string, isBeside: boolean): number {
    if (isBeside && !this.#fromAll.has(host)) return 0
    return Math.max(0, (this.#until.get(host) ?? 0) - this.#clock.now())
  }
}
