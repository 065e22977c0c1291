const mostShared = 10_000

/** One string for equal texts: a database gives a new one for every row. Bounded: what is beyond is simply not shared. */
export class SharedTexts {
  readonly #known = new Map<string, string>()

  one(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    if (this.#known.size < mostShared) this.#known.set(text, text)
    return text
  }
}
