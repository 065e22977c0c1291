/** Of changes that are longer ago it is only known that they hold. */
const mostRemembered = 10_000

/** This version, or a later one, holds since then. */
interface Held {
  readonly version: number
  readonly at: number
}

/** Since when this process decides by the latest change of a key. */
export class InForce {
  #begun: Held = { version: -1, at: 0 }
  /** By hash, the latest last. What this process wrote is followed, too, a little later. */
  readonly #written = new Map<string, Held>()
  readonly #followed = new Map<string, Held>()

  /** Everything up to this version was known from the beginning. */
  begin(version: number, now: number): void {
    this.#begun = { version, at: now }
  }

  wrote(hash: string, version: number, now: number): void {
    remember(this.#written, hash, { version, at: now })
  }

  /** Keys that were changed up to this version. */
  follow(hashes: readonly string[], version: number, now: number): void {
    for (const hash of hashes) remember(this.#followed, hash, { version, at: now })
  }

  /** Of a version of a key that holds now: never too early. */
  since(hash: string, version: number, now: number): number {
    const known = [this.#begun, this.#written.get(hash), this.#followed.get(hash)]
    const times = known.flatMap((held) => (held && held.version >= version ? held.at : []))
    return Math.min(now, ...times)
  }
}

function remember(among: Map<string, Held>, hash: string, held: Held): void {
  among.delete(hash)
  among.set(hash, held)
  if (among.size <= mostRemembered) return
  const [oldest] = among.keys()
  if (oldest !== undefined) among.delete(oldest)
}
