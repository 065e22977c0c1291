import type { CallCount, KeyCaller } from '../model/records.ts'
import { Networks } from '../refusals/networks.ts'
import type { UsageStore } from '../store/store.ts'
import type { VerifyRequest } from '../verify/decision.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'
import { callCount, pageOf, type SeenCall } from './calls.ts'

const everyMs = 5000
/** Kinds of calls that wait to be written: of one key those that are told apart, then as many without address. */
const mostOfKey = 16
/** Altogether. */
const mostPending = 20_000
/** Of these, those that are kept as calls: writing more would take what verifying needs. The others are counted as verifications alone. */
const mostRecorded = 8000
const longestAgent = 200

const nobody: NonNullable<VerifyRequest['caller']> = Object.freeze({})

/** What is called: a key in memory. */
export interface Called {
  readonly record: { readonly id: string }
  /** Since they were last written. */
  calls: SeenCall[] | null
}

interface Written {
  readonly callers: readonly KeyCaller[]
  readonly calls: readonly CallCount[]
}

const nothing: Written = Object.freeze({ callers: [], calls: [] })

/**
 * Who uses which key, and what for: a rotation asks who still holds the old one, and a changed restriction is tried on what it
 * would have met.
 */
export class KeyCallers {
  readonly #store: UsageStore
  readonly #behind: WriteBehind
  readonly #networks = new Networks()
  #called: Called[] = []
  #pending = 0
  /** What the store did not take. */
  #late: Written = nothing

  constructor(store: UsageStore, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  /** A granted call. It is on the way of each of them. */
  seen(key: Called, { caller = nobody, permissions = '' }: VerifyRequest, now: number): void {
    const { calls } = key
    const isFull = this.#pending >= mostPending
    if (isFull && calls === null) return
    const userAgent = caller.userAgent ?? ''
    const address = caller.address ?? null
    const page = pageOf(caller)
    for (const call of calls ?? []) {
      if (call.address !== address || call.userAgent !== userAgent) continue
      if (call.permissions === permissions && call.page === page) return again(call, now)
    }
    if (isFull) return
    if (calls !== null && calls.length >= mostOfKey) this.#addAlike(key, calls, page, permissions, now)
    else this.#add(key, { detail: 'all', userAgent, address, page, permissions, lastSeenAt: now, count: 1 })
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  #add(key: Called, call: SeenCall): void {
    this.#pending++
    if (key.calls) key.calls.push(call)
    else {
      key.calls = [call]
      this.#called.push(key)
    }
  }

  /** With those for the same, whoever they came from; at last with all others. */
  #addAlike(key: Called, calls: readonly SeenCall[], page: string, permissions: string, now: number): void {
    const asked = calls.find((one) => one.detail === 'asked' && one.page === page && one.permissions === permissions)
    if (asked) return again(asked, now)
    const common = { userAgent: '', address: null, lastSeenAt: now, count: 1 }
    if (calls.length < 2 * mostOfKey) return this.#add(key, { ...common, detail: 'asked', page, permissions })
    const other = calls.find(({ detail }) => detail === 'nothing')
    if (other) again(other, now)
    else this.#add(key, { ...common, detail: 'nothing', page: '', permissions: '' })
  }

  async #write(): Promise<void> {
    const written = this.#taken()
    if (written.callers.length + written.calls.length === 0) return
    try {
      await this.#store.addCalls(written.callers, written.calls)
    } catch (error) {
      const { callers, calls } = written
      this.#late = { callers: callers.slice(0, mostPending), calls: calls.slice(0, mostRecorded) }
      throw error
    }
  }

  #taken(): Written {
    const callers = [...this.#late.callers]
    const calls = [...this.#late.calls]
    for (const key of this.#called) {
      const seen = key.calls ?? []
      key.calls = null
      const { id } = key.record
      const named = seen.flatMap((call) => this.#callerOf(id, call) ?? [])
      callers.push(...(named.length < 2 ? named : merged(named)))
      if (calls.length < mostRecorded) for (const call of seen) calls.push(callCount(id, call))
    }
    this.#called = []
    this.#late = nothing
    this.#pending = 0
    return { callers, calls }
  }

  #callerOf(keyId: string, { userAgent, address, lastSeenAt, count }: SeenCall): KeyCaller | null {
    if (userAgent === '' && address === null) return null
    const network = this.#networks.of(address)
    return { keyId, userAgent: userAgent.slice(0, longestAgent), network, lastSeenAt, count }
  }
}

function again(call: SeenCall, now: number): void {
  call.count++
  call.lastSeenAt = now
}

/** Addresses of one network are one caller, whatever they asked. */
function merged(callers: readonly KeyCaller[]): Iterable<KeyCaller> {
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
  return byName.values()
}
