/** What the service has said of one key, each with the time at which it was heard; null: not (yet). */
export interface Acknowledged {
  readonly id: string
  readonly text: string
  readonly createdAt: number
  /** Without an acknowledgement a revocation that was asked for may hold or not. */
  revokeAskedAt: number | null
  revokedAt: number | null
  /** Id of the key that follows. */
  successor: string | null
  rotatedAt: number | null
}

/** All that was acknowledged in all lives of the service. */
export class Acknowledgements {
  readonly keys: Acknowledged[] = []

  created(id: string, text: string): Acknowledged {
    const blank = { revokeAskedAt: null, revokedAt: null, successor: null, rotatedAt: null }
    const key = { id, text, createdAt: Date.now(), ...blank }
    this.keys.push(key)
    return key
  }

  count(what: 'revokedAt' | 'rotatedAt'): number {
    return this.keys.filter((key) => key[what] !== null).length
  }
}
