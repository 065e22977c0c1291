/** Longer than most decisions take. */
const everyMs = 5

/**
 * The times at which a refusal of one request may leave: every five milliseconds from its arrival. A strict guard answers alike whatever
 * the reason; what one reason takes longer to find than another ends here in a wait that is shorter by as much. The clock has to
 * run from the arrival: a wait that begins with the answer carries the difference on.
 */
export class EvenTime {
  readonly #timer: NodeJS.Timeout
  #leave: () => void = () => {}

  constructor() {
    this.#timer = setInterval(() => this.#leave(), everyMs)
  }

  /** Resolves when the refusal may leave. */
  next(): Promise<void> {
    return new Promise((resolve) => (this.#leave = resolve))
  }

  end(): void {
    clearInterval(this.#timer)
  }
}
