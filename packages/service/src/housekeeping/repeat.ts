/** Does something again and again, never twice at once, until it is stopped. What fails is told and tried again. */
export class Repeated {
  readonly #work: () => Promise<unknown>
  readonly #everyMs: number
  readonly #onFault: (error: unknown) => void
  #timer: NodeJS.Timeout | null = null
  #running: Promise<unknown> = Promise.resolve()
  #isStopped = false

  constructor(everyMs: number, work: () => Promise<unknown>, onFault: (error: unknown) => void) {
    this.#everyMs = everyMs
    this.#work = work
    this.#onFault = onFault
  }

  start(): this {
    this.#timer = setTimeout(() => {
      this.#running = this.#work()
        .catch(this.#onFault)
        .then(() => (this.#isStopped ? null : this.start()))
    }, this.#everyMs).unref()
    return this
  }

  /** Resolves when what is under way is done. */
  async stop(): Promise<void> {
    this.#isStopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#running
  }
}
