import { hashKey } from '../keys/hash-key.ts'
import type { Store } from '../store/store.ts'
import type { KeyEntry } from './entry.ts'

/** Where keys are found and fetched: see `KeyMemory`. */
interface Memory {
  find(hash: string): KeyEntry | null | undefined
  fetch(hash: string): Promise<KeyEntry | null>
}

const nobodys = hashKey('')

/**
 * Whose uses a key spends. Once rotated it spends those of its latest successor, so that both together are granted in the
 * grace what the one had, and no more.
 */
export class Purses {
  readonly #keys: Pick<Store['keys'], 'byId'>
  readonly #memory: Memory
  /** Hashes of successors, by id. */
  readonly #hashes = new Map<string, string>()

  constructor(keys: Pick<Store['keys'], 'byId'>, memory: Memory) {
    this.#keys = keys
    this.#memory = memory
  }

  /** Sets `purse`. A promise where a successor has to be fetched first: then ask again. */
  link(entry: KeyEntry): Promise<void> | null {
    let holder = entry
    for (let { successorId, uses } = holder.record; successorId !== null && uses !== null;) {
      const hash = this.#hashes.get(successorId)
      const next = hash === undefined ? undefined : this.#memory.find(hash)
      if (next === undefined) return this.#fetch(holder.record.projectId, successorId)
      if (next === null) break
      holder = next
      ;({ successorId, uses } = holder.record)
    }
    entry.purse = holder === entry ? null : holder
    return null
  }

  async #fetch(projectId: string, id: string): Promise<void> {
    const found = await this.#keys.byId(projectId, id)
    const entry = found && (await this.#memory.fetch(found.record.hash))
    this.#hashes.set(id, entry ? entry.record.hash : nobodys)
  }
}
