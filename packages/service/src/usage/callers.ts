import { Networks } from '../refusals/networks.ts'
import type { UsageStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'
import { CallerSheet } from './caller-sheet.ts'

const everyMs = 5000
/** That wait to be written. What is beyond is a sample's loss. */
const mostPending = 20_000

/** What has callers: a key in memory, with the line of its latest one. */
export interface Called {
  readonly record: { readonly id: string }
  callerLine: number
}

/** Who uses which key: a rotation asks this to learn who still holds the old one. */
export class KeyCallers {
  readonly #store: UsageStore
  readonly #behind: WriteBehind
  readonly #networks = new Networks()
  readonly #networkOf = (address: string | null) => this.#networks.of(address)
  #sheet = new CallerSheet(1)
  /** What the store did not take. */
  #late: CallerSheet | null = null

  constructor(store: UsageStore, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  /** `userAgent` is empty and `address` null where they are not known. */
  seen(key: Called, userAgent: string, address: string | null, now: number): void {
    if (userAgent === '' && address === null) return
    if (this.#sheet.count(key.callerLine, userAgent, address, now) || this.#sheet.length >= mostPending) return
    key.callerLine = this.#sheet.begin(key.record.id, key.callerLine, userAgent, address, now)
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  async #write(): Promise<void> {
    if (this.#late) await this.#add(this.#late)
    const sheet = this.#sheet
    this.#sheet = new CallerSheet(sheet.first + sheet.length)
    await this.#add(sheet)
  }

  async #add(sheet: CallerSheet): Promise<void> {
    this.#late = sheet
    if (sheet.length > 0) await this.#store.addCallers(sheet.callers(this.#networkOf))
    this.#late = null
  }
}
