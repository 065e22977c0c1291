import type { Store } from '../store/store.ts'
import type { OnFault } from '../write-behind.ts'
import type { InForce } from './in-force.ts'
import type { AsOf, Knowledge } from './knowledge.ts'
import type { Presence } from './presence.ts'

/** Well within the bound: an answer that takes its time makes nobody wait. */
const everyMs = 100

/** Within so many milliseconds whatever another process wrote holds here, too: no older view is decided on. */
export const followBoundMs = 250

interface FollowerParts {
  readonly inForce: InForce
  /** Tells other processes how far this one is. */
  readonly presence: Presence
  readonly onFault: OnFault
  clock(): number
}

/** Other data are in the store than before: resolves when what is known of them is decided on. */
type Learn = (asOf: AsOf) => Promise<Knowledge>

/** Asks the store again and again what has been written since, by any process. */
export class Follower {
  readonly #store: Store
  readonly #learn: Learn
  readonly #clock: () => number
  readonly #inForce: InForce
  readonly #presence: Presence
  readonly #timer: NodeJS.Timeout
  /** null: nothing is known yet. */
  #known: Knowledge | null = null
  /** Of keys: changes up to it are in memory. */
  #version = Number.MAX_SAFE_INTEGER
  #looking: Promise<void> | null = null
  #asOf = -Infinity

  constructor(store: Store, learn: Learn, { clock, inForce, presence, onFault }: FollowerParts) {
    this.#store = store
    this.#learn = learn
    this.#clock = clock
    this.#inForce = inForce
    this.#presence = presence
    this.#timer = setInterval(() => void this.look().catch(onFault), everyMs).unref()
  }

  /** The memory may hold something that was changed longer ago than promised. */
  isLate(now: number): boolean {
    return now - this.#asOf > followBoundMs
  }

  /** Brings the memory up to date; the first time, and when a backup was restored, from nothing. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = null))
    return this.#looking
  }

  close(): void {
    clearInterval(this.#timer)
  }

  async #look(): Promise<void> {
    const asOf = this.#clock()
    const [changes] = await Promise.all([this.#store.keys.changesSince(this.#version), this.#known?.settings.follow()])
    if (changes.edition === this.#known?.asOf.edition) {
      await this.#known.memory.refresh(changes.hashes)
      const at = this.#clock()
      this.#inForce.follow(changes.hashes, changes.version, at)
      this.#presence.followed(changes.version, at)
    } else await this.#learnAll(changes, asOf)
    this.#version = changes.version
    this.#asOf = asOf
  }

  /** The version that stands now is taken as known: what is read afterwards is at least as new. */
  async #learnAll({ edition, version }: AsOf, asOf: number): Promise<void> {
    const isFirst = this.#known === null
    this.#known = await this.#learn({ edition, version })
    const at = this.#clock()
    this.#inForce.begin(version, at)
    if (isFirst) await this.#presence.begin(version, asOf)
    else this.#presence.followed(version, at)
  }
}
