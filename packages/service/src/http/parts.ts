import type { Store } from '../store/store.ts'
import type { Verifier } from '../verify/decision.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { Log } from '../observe/log.ts'
import type { Authenticator } from './auth/authenticator.ts'
import type { ServiceSettings } from '../settings.ts'

/** What the application is put together from. */
export interface Parts {
  readonly store: Store
  readonly verifier: Verifier
  /** Asked in turn until one knows who calls. */
  readonly authenticators: readonly Authenticator[]
  /** Called after every change of keys, projects or root keys, so that this process decides by it at once. */
  changed(): Promise<void>
  readonly settings: ServiceSettings
  readonly metrics: Metrics
  readonly log: Log
  /** Milliseconds since the epoch. */
  clock(): number
}
