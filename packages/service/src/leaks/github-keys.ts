import { createPublicKey, verify, type KeyObject } from 'node:crypto'

const freshMs = 3_600_000
/** An identifier that is not known is asked for again no sooner: anybody can make one up. */
const askAgainMs = 60_000
const timeoutMs = 10_000

interface Published {
  readonly public_keys: readonly { readonly key_identifier: string; readonly key: string }[]
}

/** The public keys that GitHub signs its alerts with, asked for where they are published and kept for an hour. */
export class GithubKeys {
  readonly #url: string
  readonly #clock: () => number
  #keys: ReadonlyMap<string, KeyObject> = new Map()
  #askedAt = -Infinity

  constructor(url: string, clock: () => number) {
    this.#url = url
    this.#clock = clock
  }

  /**
   * Whether the bytes were signed with the key of this identifier: ECDSA P-256 over SHA-256, DER as base64. Rejects when
   * the keys cannot be had.
   */
  async isSigned(bytes: Uint8Array, identifier: string, signature: string): Promise<boolean> {
    const key = await this.#find(identifier)
    if (!key) return false
    try {
      return verify('sha256', bytes, key, Buffer.from(signature, 'base64'))
    } catch {
      return false
    }
  }

  async #find(identifier: string): Promise<KeyObject | undefined> {
    const age = this.#clock() - this.#askedAt
    const isMissing = !this.#keys.has(identifier)
    if (age > freshMs || (isMissing && age > askAgainMs)) await this.#ask()
    return this.#keys.get(identifier)
  }

  async #ask(): Promise<void> {
    const answer = await fetch(this.#url, {
      headers: { accept: 'application/json', 'user-agent': 'why401' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!answer.ok) throw new Error(`the public keys were answered with ${answer.status}`)
    const { public_keys } = (await answer.json()) as Published
    this.#keys = new Map(public_keys.map(({ key_identifier, key }) => [key_identifier, createPublicKey(key)]))
    this.#askedAt = this.#clock()
  }
}
