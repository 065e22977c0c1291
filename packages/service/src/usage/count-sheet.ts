import type { UsageCount } from '../model/records.ts'
import { Pages } from './pages.ts'

/**
 * Counts of one hour, a line for each key and outcome, by column: writing a million of them makes no object that lives, and
 * touches no key. Lines are numbered on from sheet to sheet, so that a number tells whether it is of this one.
 */
export class CountSheet {
  /** Its start. */
  readonly hour: number
  readonly first: number
  readonly #keyIds = new Pages<string>()
  readonly #projectIds = new Pages<string>()
  readonly #outcomes = new Pages<UsageCount['outcome']>()
  readonly #counts = new Pages<number>()

  constructor(hour: number, first: number) {
    this.hour = hour
    this.first = first
  }

  get length(): number {
    return this.#counts.length
  }

  /** False: the line is of an earlier sheet. */
  increment(line: number): boolean {
    const at = line - this.first
    if (at < 0) return false
    this.#counts.set(at, this.#counts.get(at) + 1)
    return true
  }

  /** Begins a line with a count of one; its number. */
  begin(keyId: string, projectId: string, outcome: UsageCount['outcome']): number {
    this.#keyIds.push(keyId)
    this.#projectIds.push(projectId)
    this.#outcomes.push(outcome)
    return this.first + this.#counts.push(1)
  }

  /** Lines from the `from`th on, at most so many. */
  part(from: number, most: number): Iterable<UsageCount> {
    return { [Symbol.iterator]: () => this.#lines(from, Math.min(from + most, this.length)) }
  }

  *#lines(from: number, to: number): Generator<UsageCount> {
    for (let at = from; at < to; at++) {
      yield {
        keyId: this.#keyIds.get(at),
        projectId: this.#projectIds.get(at),
        hour: this.hour,
        outcome: this.#outcomes.get(at),
        count: this.#counts.get(at),
      }
    }
  }
}
