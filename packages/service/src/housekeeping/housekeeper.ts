import type { KeyRecord } from '../model/key.ts'
import type { Log } from '../observe/log.ts'
import type { Store } from '../store/store.ts'
import type { Deliverer } from '../webhooks/deliverer.ts'
import { endLeaks } from './end-leaks.ts'
import { DueKeys } from './due-keys.ts'
import { watchGraces } from './grace-watch.ts'
import { Repeated } from './repeat.ts'
import { resting } from './rest.ts'
import type { UsesWatch } from './uses-watch.ts'
import { warnOfEnds } from './warn-of-ends.ts'

export interface HousekeeperParts {
  readonly store: Store
  readonly deliverer: Pick<Deliverer, 'run'>
  readonly usesWatch: UsesWatch
  readonly log: Pick<Log, 'failure'>
  keysChanged(records: readonly KeyRecord[]): void
  clock(): number
}

const minuteMs = 60_000
/** Of a round that nobody stops. */
const endless = new AbortController().signal

/** What happens without being asked for: warnings, the end of leaked keys' graces, graces that go on in use, deliveries, forgetting. */
export class Housekeeper {
  readonly #parts: HousekeeperParts
  readonly #dueKeys: DueKeys
  readonly #tasks: readonly Repeated[]

  constructor(parts: HousekeeperParts) {
    this.#parts = parts
    this.#dueKeys = new DueKeys(parts.store)
    const onFault = (error: unknown): void => parts.log.failure(error, { task: 'housekeeping' })
    this.#tasks = [
      new Repeated(1000, () => parts.deliverer.run(), onFault),
      new Repeated(minuteMs, (signal) => this.look(signal), onFault),
      new Repeated(60 * minuteMs, (signal) => this.forget(signal), onFault),
    ]
  }

  start(): void {
    for (const task of this.#tasks) task.start()
  }

  /** One round of warnings. */
  async look(signal: AbortSignal = endless): Promise<void> {
    const { store, usesWatch, clock, keysChanged } = this.#parts
    const now = clock()
    for await (const { records, warnMs } of resting(this.#dueKeys.look(now), signal)) {
      const ended = await endLeaks(store, records, now)
      if (ended.length > 0) keysChanged(ended)
      await warnOfEnds(store, records, warnMs, now)
    }
    const prolonged = await watchGraces(store, now, signal)
    if (prolonged.length > 0) keysChanged(prolonged)
    await usesWatch.tell(store.webhooks, now)
  }

  /** One round of forgetting what is kept no longer. */
  async forget(signal: AbortSignal = endless): Promise<void> {
    const { store, clock } = this.#parts
    for await (const _ of resting(store.forget(clock()), signal));
  }

  /** What takes long is left for the next start. */
  async stop(): Promise<void> {
    await Promise.all(this.#tasks.map((task) => task.stop()))
  }
}
