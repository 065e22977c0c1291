/** What to do when a write fails. What was to be written stays and goes with the next attempt. */
export type OnFault = (error: unknown) => void

/** Writes what has gathered, again and again, one write at a time. */
export class WriteBehind {
  readonly #write: () => Promise<void>
  readonly #timer: NodeJS.Timeout
  #running: Promise<void> | null = null
  #next: Promise<void> | null = null

  /** `write` takes what has gathered, and puts it back if it rejects. */
  constructor(everyMs: number, write: () => Promise<void>, onFault: OnFault) {
    this.#write = write
    this.#timer = setInterval(() => void this.flush().catch(onFault), everyMs).unref()
  }

  /** Resolves when everything that had gathered before the call is written. */
  flush(): Promise<void> {
    if (this.#running === null) {
      this.#running = this.#write().finally(() => (this.#running = null))
      return this.#running
    }
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = null
        return this.flush()
      })
    return this.#next
  }

  /** What has gathered and was not written yet never is. */
  abandon(): void {
    clearInterval(this.#timer)
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.flush()
  }
}
