const everyMs = 1000

/** Sends what has gathered within a second of the first, one sending at a time. A process that ends does not wait for it. */
export class SendBehind {
  readonly #send: () => Promise<void>
  #timer: NodeJS.Timeout | null = null
  #sending: Promise<void> = Promise.resolve()

  constructor(send: () => Promise<void>) {
    this.#send = send
  }

  /** Something has gathered. */
  soon(): void {
    this.#timer ??= setTimeout(() => void this.flush(), everyMs).unref()
  }

  /** Resolves when what has gathered so far was sent once. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#sending = this.#sending.then(() => this.#send())
    return this.#sending
  }
}
