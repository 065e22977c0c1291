import { Networks } from '../refusals/networks.ts'
import type { UsageStore } from '../store/store.ts'
import type { VerifyRequest } from '../verify/decision.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'
import { CallSheet } from './call-sheet.ts'
import { kindOf, type Caller } from './calls.ts'

const everyMs = 5000
/** Kinds of calls that wait to be written. What is beyond is a sample's loss. */
const mostPending = 20_000
/** Of these, those that are kept as calls: writing more would take what verifying needs. The others are counted as verifications alone. */
const mostRecorded = 8000

const nobody: Caller = Object.freeze({})

/** What is called: a key in memory, with the line of its latest kind of calls. */
export interface Called {
  readonly record: { readonly id: string }
  callLine: number
}

/**
 * Who uses which key, and what for: a rotation asks who still holds the old one, and a changed restriction is tried on what it
 * would have met.
 */
export class KeyCallers {
  readonly #store: UsageStore
  readonly #behind: WriteBehind
  readonly #networks = new Networks()
  readonly #networkOf = (address: string | null) => this.#networks.of(address)
  #sheet = new CallSheet(1)
  /** What the store did not take. */
  #late: CallSheet | null = null

  constructor(store: UsageStore, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  /** A granted call. It is on the way of each of them. */
  seen(key: Called, { caller = nobody, permissions = '' }: VerifyRequest, now: number): void {
    const kind = kindOf(caller, permissions)
    if (this.#sheet.count(key.callLine, kind, now) || this.#sheet.length >= mostPending) return
    key.callLine = this.#sheet.begin(key.record.id, key.callLine, kind, now)
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
    this.#sheet = new CallSheet(sheet.first + sheet.length)
    await this.#add(sheet)
  }

  async #add(sheet: CallSheet): Promise<void> {
    this.#late = sheet
    if (sheet.length > 0) await this.#store.addCalls(sheet.callers(this.#networkOf), sheet.calls(mostRecorded))
    this.#late = null
  }
}
