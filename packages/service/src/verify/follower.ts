import type { Store } from '../store/store.ts'
import type { OnFault } from '../write-behind.ts'
import type { InForce } from './in-force.ts'
import type { KeyMemory } from './key-memory.ts'
import type { Presence } from './presence.ts'
import type { Settings } from './settings.ts'

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

/** Asks the store again and again what has been written since, by any process. */
export class Follower {
  readonly #store: Store
  readonly #memory: KeyMemory
  readonly #settings: Settings
  readonly #clock: () => number
  readonly #inForce: InForce
  readonly #presence: Presence
  readonly #timer: NodeJS.Timeout
  #version = 0
  #looking: Promise<void> | null = null
  #asOf = -Infinity

  constructor(
    store: Store,
    memory: KeyMemory,
    settings: Settings,
    { clock, inForce, presence, onFault }: FollowerParts,
  ) {
    this.#store = store
    this.#memory = memory
    this.#settings = settings
    this.#clock = clock
    this.#inForce = inForce
    this.#presence = presence
    this.#timer = setInterval(() => void this.look().catch(onFault), everyMs).unref()
  }

  /** Takes the version that stands now as known; what is read afterwards is at least as new. */
  async begin(): Promise<void> {
    const asOf = this.#clock()
    this.#version = (await this.#store.keys.changesSince(Number.MAX_SAFE_INTEGER)).version
    await this.#settings.follow()
    this.#inForce.begin(this.#version, asOf)
    await this.#presence.begin(this.#version, asOf)
    this.#asOf = asOf
  }

  /** The memory may hold something that was changed longer ago than promised. */
  isLate(now: number): boolean {
    return now - this.#asOf > followBoundMs
  }

  /** Brings the memory up to date. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = null))
    return this.#looking
  }

  close(): void {
    clearInterval(this.#timer)
  }

  async #look(): Promise<void> {
    const asOf = this.#clock()
    const [changes] = await Promise.all([this.#store.keys.changesSince(this.#version), this.#settings.follow()])
    await this.#memory.refresh(changes.hashes)
    const at = this.#clock()
    this.#inForce.follow(changes.hashes, changes.version, at)
    this.#version = changes.version
    this.#asOf = asOf
    this.#presence.followed(changes.version, at)
  }
}
