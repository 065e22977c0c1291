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
  #waited = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  note(host: string, { headers }: HttpResponse): void {
    const field = headers.find(({ name }) => name.toLowerCase() === 'retry-after')
    const now = this.#clock.now()
    const rest = retryAfter(field?.value.reveal() ?? null, now)
    if (rest !== null) this.#until.set(host, now + rest)
  }

  /** The host asks for more than is left of the time that an investigation may take. */
  isTooLong(host: string): boolean {
    return this.#left(host) > longestRest - this.#waited
  }

  async over(host: string): Promise<void> {
    const left = this.#left(host)
    if (left === 0) return
    this.#waited += left
    await this.#clock.wait(left)
  }

  #left(host: string): number {
    return Math.max(0, (this.#until.get(host) ?? 0) - this.#clock.now())
  }
}
