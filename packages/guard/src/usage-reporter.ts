import { GuardFault } from './guard-fault.ts'
import { SendBehind } from './send-behind.ts'
import type { ServiceCall } from './service-call.ts'

const mostOfOne = 100

/**
 * Tells the service of uses that were granted from memory, in batches, each second. What does not reach the
 * service is kept and sent again, so a count may arrive twice where only the answer was lost; what the service refuses to take
 * (4xx) is a fault and dropped.
 */
export class UsageReporter {
  readonly #call: ServiceCall
  readonly #onFault: (fault: GuardFault) => void
  readonly #counts = new Map<string, number>()
  readonly #behind = new SendBehind(() => this.#send())

  constructor(call: ServiceCall, onFault: (fault: GuardFault) => void) {
    this.#call = call
    this.#onFault = onFault
  }

  count(keyId: string, uses = 1): void {
    this.#counts.set(keyId, (this.#counts.get(keyId) ?? 0) + uses)
    this.#behind.soon()
  }

  /** Resolves when what is counted so far was sent once. */
  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.flush()
  }

  async #send(): Promise<void> {
    const counts = [...this.#counts]
    this.#counts.clear()
    for (let at = 0; at < counts.length; at += mostOfOne) await this.#report(counts.slice(at, at + mostOfOne))
  }

  async #report(counts: readonly (readonly [keyId: string, uses: number])[]): Promise<void> {
    const items = counts.map(([key_id, count]) => ({ key_id, count }))
    try {
      const { status } = await this.#call('POST', '/v1/usage/report', { items })
      if (status < 300) return
      this.#onFault(new GuardFault('status', status))
      if (status < 500) return
    } catch (error) {
      this.#onFault(error as GuardFault)
    }
    for (const [keyId, uses] of counts) this.count(keyId, uses)
  }
}
