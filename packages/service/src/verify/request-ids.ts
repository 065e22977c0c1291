import { randomText } from '../keys/random-text.ts'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const pairs = [...digits].flatMap((high) => [...digits].map((low) => high + low))

/**
 * Ids of requests: random digits of this process, then a counter. Unique, not secret: nothing opens by one alone. Costs a
 * concatenation.
 */
export class RequestIds {
  readonly #process = `req_${randomText(14)}`
  #block = 0
  #start = this.#startOf(0)
  #next = 0

  next(): string {
    if (this.#next === pairs.length) {
      this.#start = this.#startOf(++this.#block)
      this.#next = 0
    }
    return this.#start + (pairs[this.#next++] as string)
  }

  #startOf(block: number): string {
    let text = ''
    for (let rest = block, at = 0; at < 6; at++, rest = Math.floor(rest / 62)) text = `${digits[rest % 62]}${text}`
    return `${this.#process}${text}`
  }
}
