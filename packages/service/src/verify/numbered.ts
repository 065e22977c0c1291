const mostNumbered = 10_000

/**
 * Values that many keys have in common, by number. Bounded: what comes when all numbers are given away is written out, so whoever
 * reads gets a number or the value itself; hence no value is a number.
 */
export class Numbered<Value> {
  readonly #values: Value[] = []
  readonly #numbers = new Map<unknown, number>()
  readonly #nameOf: (value: Value) => unknown

  /** Values of one name are equal. */
  constructor(nameOf: (value: Value) => unknown) {
    this.#nameOf = nameOf
  }

  shorten(value: Value): Value | number {
    const name = this.#nameOf(value)
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    if (this.#values.length >= mostNumbered) return value
    this.#numbers.set(name, this.#values.length)
    return this.#values.push(value) - 1
  }

  expand(short: Value | number): Value {
    return typeof short === 'number' ? (this.#values[short] as Value) : short
  }
}
