import type { Counted, LastUse } from '../model/records.ts'
import type { Store } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'
import type { KeyEntry } from './entry.ts'
import { UseSheet } from './use-sheet.ts'

/** When a key was used last is worth less than the writing. */
const everyMs = 10_000
/** Written at once: few enough that what this takes is garbage while it is young. */
const mostAtOnce = 4096

/** Saves behind the decisions when keys were used last that nothing else is counted of. */
export class LastUses {
  readonly #save: (uses: Iterable<LastUse>) => Promise<void>
  readonly #behind: WriteBehind
  #sheet = new UseSheet(1)
  /** What the store did not take, by key. */
  readonly #late = new Map<string, LastUse>()

  constructor(keys: Pick<Store['keys'], 'saveLastUses'>, by: Counted['by'], onFault: OnFault) {
    this.#save = (uses) => keys.saveLastUses(uses, by)
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  note(entry: KeyEntry): void {
    const { usedLine, lastUsedAt, record } = entry
    if (!this.#sheet.set(usedLine, lastUsedAt)) entry.usedLine = this.#sheet.begin(record.id, lastUsedAt)
  }

  /** Before the others. */
  tellNow(use: LastUse): void {
    this.#save([use]).catch(() => {}) // it goes with the others all the same
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  async #write(): Promise<void> {
    const sheet = this.#sheet
    this.#sheet = new UseSheet(sheet.first + sheet.length)
    const parts = this.#late.size > 0 ? [[...this.#late.values()] as Iterable<LastUse>] : []
    this.#late.clear()
    for (let from = 0; from < sheet.length; from += mostAtOnce) parts.push(sheet.part(from, mostAtOnce))
    for (const [at, part] of parts.entries()) {
      try {
        await this.#save(part)
      } catch (error) {
        for (const unwritten of parts.slice(at)) for (const use of unwritten) this.#late.set(use.keyId, use)
        throw error
      }
    }
  }
}
