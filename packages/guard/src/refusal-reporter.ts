import type { UnaskedCode } from '@why401/core/issuer'
import { GuardFault } from './guard-fault.ts'
import type { EmbeddedSource, GuardOptions } from './options.ts'
import { SendBehind } from './send-behind.ts'
import { serviceCall, type ServiceCall } from './service-call.ts'
import type { Unasked } from './verdict.ts'
import { unaskedItem } from './wire.ts'

/** Most that wait; what comes beyond that is counted by its cause alone. */
const mostWaiting = 1000
const mostOfOne = 100

/** Whoever keeps the records of refusals. */
export interface Reporter {
  report(unasked: Unasked): void
  /** Sends what is not sent yet. */
  close(): Promise<void>
}

/** null: nobody is told. */
export function reporterOf({
  service,
  embedded,
  keyspace,
  reportRefusals = true,
  onFault = () => {},
}: GuardOptions): Reporter | null {
  if (!reportRefusals) return null
  if (service) return new RefusalReporter(serviceCall(service), keyspace, onFault)
  return embedded ? embeddedReporter(embedded, keyspace) : null
}

function embeddedReporter({ noteUnasked }: EmbeddedSource, keyspace: string | undefined): Reporter | null {
  return noteUnasked ? { report: (unasked) => noteUnasked(unasked, keyspace), close: async () => {} } : null
}

interface Waiting extends Unasked {
  readonly at: number
}

/**
 * Tells the service in batches, each second. What does not reach it is kept, within the bound, and sent again, so a refusal may be counted
 * twice where only the answer was lost; what the service refuses to take (4xx) is a fault and dropped.
 */
export class RefusalReporter implements Reporter {
  readonly #call: ServiceCall
  readonly #keyspace: string | undefined
  readonly #onFault: (fault: GuardFault) => void
  readonly #clock: () => number
  readonly #behind = new SendBehind(() => this.#send())
  #waiting: Waiting[] = []
  #dropped = new Map<UnaskedCode, number>()

  constructor(
    call: ServiceCall,
    keyspace: string | undefined,
    onFault: (fault: GuardFault) => void,
    clock: () => number = Date.now,
  ) {
    this.#call = call
    this.#keyspace = keyspace
    this.#onFault = onFault
    this.#clock = clock
  }

  report(unasked: Unasked): void {
    if (this.#waiting.length < mostWaiting) this.#waiting.push({ ...unasked, at: this.#clock() })
    else this.#drop(unasked.code, 1)
    this.#behind.soon()
  }

  close(): Promise<void> {
    return this.#behind.flush()
  }

  #putBack(items: readonly Waiting[]): void {
    const all = [...items, ...this.#waiting]
    this.#waiting = all.slice(0, mostWaiting)
    for (const { code } of all.slice(mostWaiting)) this.#drop(code, 1)
    this.#behind.soon()
  }

  #drop(code: UnaskedCode, count: number): void {
    this.#dropped.set(code, (this.#dropped.get(code) ?? 0) + count)
  }

  /** What comes meanwhile goes with the next sending. */
  async #send(): Promise<void> {
    for (let left = this.#waiting.length; left > 0; left -= mostOfOne) {
      const dropped = this.#dropped
      this.#dropped = new Map()
      if (!(await this.#post(this.#waiting.splice(0, mostOfOne), dropped))) return
    }
  }

  /** Whether there is sense in sending more. */
  async #post(items: readonly Waiting[], dropped: ReadonlyMap<UnaskedCode, number>): Promise<boolean> {
    const now = this.#clock()
    const body = {
      ...(this.#keyspace === undefined ? {} : { keyspace: this.#keyspace }),
      items: items.map((item) => unaskedItem(item, now - item.at)),
      dropped: [...dropped].map(([code, count]) => ({ code, count })),
    }
    try {
      const { status } = await this.#call('POST', '/v1/refusals/report', body)
      if (status < 300) return true
      this.#onFault(new GuardFault('status', status))
      if (status < 500) return true
    } catch (error) {
      this.#onFault(error as GuardFault)
    }
    this.#putBack(items)
    for (const [code, count] of dropped) this.#drop(code, count)
    return false
  }
}
