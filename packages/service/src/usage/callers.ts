import type { KeyCaller } from '../model/records.ts'
import { Networks } from '../refusals/networks.ts'
import type { UsageStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'

const everyMs = 5000
/** That wait to be written: of one key, and altogether. What is beyond is a sample's loss. */
const mostOfKey = 16
const mostPending = 20_000
const longestAgent = 200

/** A user agent at an address, since that was last written. */
export interface SeenCaller {
  readonly userAgent: string
  readonly address: string | null
  lastSeenAt: number
  count: number
}

/** What has callers: a key in memory. */
export interface Called {
  readonly record: { readonly id: string }
  callers: SeenCaller[] | null
}

/** Who uses which key: a rotation asks this to learn who still holds the old one. */
export class KeyCallers {
  readonly #store: UsageStore
  readonly #behind: WriteBehind
  readonly #networks = new Networks()
  #called: Called[] = []
  #pending = 0
  /** What the store did not take. */
  #late: readonly KeyCaller[] = []

  constructor(store: UsageStore, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  /** `userAgent` is empty and `address` null where they are not known. */
  seen(key: Called, userAgent: string, address: string | null, now: number): void {
    if (userAgent === '' && address === null) return
    for (const caller of key.callers ?? []) {
      if (caller.address !== address || caller.userAgent !== userAgent) continue
      caller.count++
      caller.lastSeenAt = now
      return
    }
    this.#add(key, { userAgent, address, lastSeenAt: now, count: 1 })
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  #add(key: Called, caller: SeenCaller): void {
    if (this.#pending >= mostPending || key.callers?.length === mostOfKey) return
    this.#pending++
    if (key.callers) key.callers.push(caller)
    else {
      key.callers = [caller]
      this.#called.push(key)
    }
  }

  async #write(): Promise<void> {
    const callers = [...this.#late, ...this.#called.flatMap((key) => this.#taken(key))]
    for (const key of this.#called) key.callers = null
    this.#called = []
    this.#late = []
    this.#pending = 0
    if (callers.length === 0) return
    try {
      await this.#store.addCallers(callers)
    } catch (error) {
      this.#late = callers.slice(0, mostPending)
      throw error
    }
  }

  #taken({ record, callers }: Called): readonly KeyCaller[] {
    const named = (callers ?? []).map(({ userAgent, address, lastSeenAt, count }) => {
      const network = this.#networks.of(address)
      return { keyId: record.id, userAgent: userAgent.slice(0, longestAgent), network, lastSeenAt, count }
    })
    return named.length < 2 ? named : merged(named)
  }
}

/** Addresses of one network are one caller. */
function merged(callers: readonly KeyCaller[]): readonly KeyCaller[] {
  const byName = new Map<string, KeyCaller>()
  for (const caller of callers) {
    const name = `${caller.network} ${caller.userAgent}`
    const { lastSeenAt = 0, count = 0 } = byName.get(name) ?? {}
    byName.set(name, {
      ...caller,
      lastSeenAt: Math.max(caller.lastSeenAt, lastSeenAt),
      count: caller.count + count,
    })
  }
  return [...byName.values()]
}
