import type { Store } from '../store/store.ts'
import type { OnFault } from '../write-behind.ts'
import type { Surroundings } from './checks/check.ts'
import type { Room } from './hot-keys.ts'
import { KeyMemory } from './key-memory.ts'
import { MeterSaver } from './meter-saver.ts'
import { Settings } from './settings.ts'

/** Of which data something is known. */
export interface AsOf {
  /** See `KeyStore.changesSince`. */
  readonly edition: number
  /** Of keys: this version or a later one was read. */
  readonly version: number
}

interface KnowledgeParts {
  /** The name of this process, which tells of uses. */
  readonly by: string
  readonly room: Room
  readonly onFault: OnFault
  /** See `Passage`. */
  onCrowd(): void
}

/** All that a verifier has read of one edition of the data, and counts on it. Of another edition nothing of it stands: it is learnt anew. */
export class Knowledge {
  readonly asOf: AsOf
  readonly settings: Settings
  readonly saver: MeterSaver
  readonly memory: KeyMemory
  readonly around: Surroundings
  readonly #warming = new AbortController()

  constructor(store: Store, asOf: AsOf, { by, room, onFault, onCrowd }: KnowledgeParts) {
    this.asOf = asOf
    this.settings = new Settings(store.projects)
    this.saver = new MeterSaver(store.keys, { by, edition: asOf.edition }, onFault)
    this.memory = new KeyMemory(store.keys, this.settings, this.saver, room, onCrowd)
    this.around = { roles: this.settings.roles, hintOf: (keyId) => this.memory.hintOf(keyId) }
  }

  /** Resolves when every key can be decided on: settings and the index of hashes are in memory, keys come when asked for. */
  async learn(): Promise<void> {
    await this.settings.follow()
    await this.memory.index()
  }

  /** Reads all keys into memory; resolves when done, or nobody wants them any more. */
  warm(): Promise<void> {
    return this.memory.warm(this.#warming.signal)
  }

  /** These data are gone: the uses that were counted on them, too. When keys were used stays true. */
  abandon(): Promise<void> {
    this.#warming.abort()
    return this.saver.abandon()
  }

  /** Writes what is counted. */
  close(): Promise<void> {
    this.#warming.abort()
    return this.saver.close()
  }
}
