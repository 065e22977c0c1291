/** A part of all time that may go into something; what is not used is saved up to a bound. */
export class TimeShare {
  readonly #part: number
  readonly #mostSaved: number
  #saved: number
  #at = performance.now()

  /** `mostSaved`: milliseconds. */
  constructor(part: number, mostSaved: number) {
    this.#part = part
    this.#mostSaved = mostSaved
    this.#saved = mostSaved
  }

  /** `now`: as `performance.now()` tells it. */
  isLeft(now: number): boolean {
    this.#saved = Math.min(this.#mostSaved, this.#saved + (now - this.#at) * this.#part)
    this.#at = now
    return this.#saved > 0
  }

  /** Milliseconds. One that takes more than there is left is owed. */
  spend(milliseconds: number): void {
    this.#saved -= milliseconds
  }
}
