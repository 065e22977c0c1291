import type { KeyCaller } from '../model/records.ts'
import { Networks } from '../refusals/networks.ts'
import type { UsageStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'

const everyMs = 5000
/** Callers that wait to be written, over all keys; the counts of further ones are lost until the next write. */
const mostPending = 20_000
const longestAgent = 200

type Counted = { -readonly [Field in keyof KeyCaller]: KeyCaller[Field] }

/** Who uses which key: a rotation asks this to learn who still holds the old one. A sample where there are too many. */
export class KeyCallers {
  readonly #store: UsageStore
  readonly #behind: WriteBehind
  readonly #networks = new Networks()
  #pending = new Map<string, Counted>()

  constructor(store: UsageStore, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  seen(keyId: string, userAgent: string | null | undefined, address: string | null | undefined, now: number): void {
    if (!userAgent && !address) return
    const agent = userAgent?.slice(0, longestAgent) ?? ''
    const network = this.#networks.of(address)
    const id = `${keyId}\n${network}\n${agent}`
    const known = this.#pending.get(id)
    if (known) {
      known.count++
      known.lastSeenAt = now
    } else if (this.#pending.size < mostPending) {
      this.#pending.set(id, { keyId, userAgent: agent, network, lastSeenAt: now, count: 1 })
    }
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  async #write(): Promise<void> {
    const callers = this.#pending
    this.#pending = new Map()
    if (callers.size === 0) return
    try {
      await this.#store.addCallers([...callers.values()])
    } catch (error) {
      for (const caller of callers.values()) this.#putBack(caller)
      throw error
    }
  }

  #putBack(caller: Counted): void {
    const id = `${caller.keyId}\n${caller.network}\n${caller.userAgent}`
    const later = this.#pending.get(id)
    if (later) later.count += caller.count
    else if (this.#pending.size < mostPending) this.#pending.set(id, caller)
  }
}
