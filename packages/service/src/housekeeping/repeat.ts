/**
 * Does something again and again, never twice at once, until it is stopped. What fails is told and tried again; what takes long
 * heeds the signal.
 */
export class Repeated {
  readonly #work: (signal: AbortSignal) => Promise<unknown>
  readonly #everyMs: number
  readonly #onFault: (error: unknown) => void
  #timer: NodeJS.Timeout | null = null
  #running: Promise<unknown> = Promise.resolve()
  readonly #stopping = new AbortController()

  constructor(everyMs: number, work: (signal: AbortSignal) => Promise<unknown>, onFault: (error: unknown) => void) {
    this.#everyMs = everyMs
    this.#work = work
    this.#onFault = onFault
  }

  start(): this {
    this.#timer = setTimeout(() => {
      const { signal } = this.#stopping
      this.#running = this.#work(signal)
        .catch((error: unknown) => (isFromStopping(error, signal) ? null : this.#onFault(error)))
        .then(() => (signal.aborted ? null : this.start()))
    }, this.#everyMs).unref()
    return this
  }

  /** Resolves when what is under way is done. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    if (this.#timer) clearTimeout(this.#timer)
    await this.#running
  }
}

function isFromStopping(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error instanceof Error && error.name === 'AbortError'
}
