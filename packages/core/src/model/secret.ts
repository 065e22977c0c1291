const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * Text that may hold a credential: the key itself, a header value, or a whole pasted log.
 *
 * It prints as its length only, wherever it lands (template string, JSON, `console.log`, an assertion's diff);
 * the content comes out through `reveal()` alone, so every place that touches it can be found by that word.
 */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The text itself. Never hand the result to output, an error or an argument list. */
  reveal(): string {
    return this.#text
  }

  /** Length in UTF-16 code units. */
  get length(): number {
    return this.#text.length
  }

  map(change: (text: string) => string): Secret {
    return new Secret(change(this.#text))
  }

  equals(other: Secret): boolean {
    return this.#text === other.#text
  }

  toString(): string {
    return `[secret, ${this.#text.length} characters]`
  }

  toJSON(): string {
    return this.toString()
  }

  [inspect](): string {
    return this.toString()
  }
}
