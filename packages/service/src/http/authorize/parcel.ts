import { createHmac, timingSafeEqual } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { RefusalAnswer } from '@why401/core/issuer'

const livesMs = 30_000
const mostBytes = 65_536

interface Contents {
  readonly until: number
  readonly answer: RefusalAnswer
}

/**
 * Packs a refusal into the value of one header and back. nginx's `auth_request` throws the body of a refusal away and knows
 * no status but 401 and 403, so it carries the parcel to where it is opened. Sealed and short-lived: what is answered is what this
 * service has written, and nothing has to be kept for it.
 */
export class Parcels {
  readonly #key: Uint8Array
  readonly #clock: () => number

  constructor(key: Uint8Array, clock: () => number) {
    this.#key = key
    this.#clock = clock
  }

  pack(answer: RefusalAnswer): string {
    const contents: Contents = { until: this.#clock() + livesMs, answer }
    const text = deflateRawSync(JSON.stringify(contents)).toString('base64url')
    return `${text}.${this.#sealOf(text)}`
  }

  /** null: not packed here, or too old. */
  open(parcel: string): RefusalAnswer | null {
    const [text = '', seal = ''] = parcel.split('.')
    const [given, own] = [Buffer.from(seal), Buffer.from(this.#sealOf(text))]
    if (given.length !== own.length || !timingSafeEqual(given, own)) return null
    const packed = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: mostBytes })
    const { until, answer } = JSON.parse(packed.toString()) as Contents
    return this.#clock() < until ? answer : null
  }

  #sealOf(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url')
  }
}
