import type { Cancellation } from '@why401/core'
import { Failure } from './failure.ts'

interface Closable {
  destroy(): unknown
}

/** Everything one exchange holds open, and what may end it early: time limits and the caller's cancellation. */
export class Lifeline {
  readonly #held = new Set<Closable>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #failed: Promise<never>
  readonly #cancel = (): void => this.fail(new Failure('aborted', 'the request was cancelled'))
  readonly #signal: Cancellation | undefined
  #reject: (failure: Failure) => void = () => {}

  constructor(signal: Cancellation | undefined) {
    this.#failed = new Promise((_, reject) => {
      this.#reject = reject
    })
    this.#failed.catch(() => {})
    this.#signal = signal
    signal?.addEventListener('abort', this.#cancel)
    if (signal?.aborted) this.#cancel()
  }

  /** Ends the exchange with this failure, unless `relax` is called first. @param milliseconds from now. */
  limit(name: string, milliseconds: number, failure: () => Failure): void {
    this.relax(name)
    // A timer that is set to more than 31 bits would fire at once.
    if (milliseconds < 2 ** 31)
      this.#timers.set(
        name,
        setTimeout(() => this.fail(failure()), milliseconds),
      )
  }

  relax(name: string): void {
    clearTimeout(this.#timers.get(name))
    this.#timers.delete(name)
  }

  /** Takes a socket that must not outlive the exchange. */
  hold<T extends Closable>(socket: T): T {
    this.#held.add(socket)
    return socket
  }

  fail(failure: Failure): void {
    this.#reject(failure)
  }

  /** The work's result, or the failure that came first. */
  async race<T>(work: Promise<T>): Promise<T> {
    work.catch(() => {})
    return await Promise.race([this.#failed, work])
  }

  /** Closes what is still open. */
  end(): void {
    this.#signal?.removeEventListener('abort', this.#cancel)
    for (const name of this.#timers.keys()) this.relax(name)
    for (const socket of this.#held) socket.destroy()
  }
}
