import type { Accounts } from '../accounts/accounts.ts'
import type { KeyRecord } from '../model/key.ts'
import type { Store } from '../store/store.ts'
import type { MemoryVerifier } from '../verify/memory-verifier.ts'
import type { Acknowledgements } from './acknowledgements.ts'
import type { Parcels } from './authorize/parcel.ts'
import type { Decision, Verifier } from '../verify/decision.ts'
import type { GithubKeys } from '../leaks/github-keys.ts'
import type { RefusalLog } from '../refusals/log.ts'
import type { OwnRefusals } from '../refusals/own-refusals.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { Log } from '../observe/log.ts'
import type { Authenticator } from './auth/authenticator.ts'
import type { ServiceSettings } from '../settings.ts'

/** What the application is put together from. */
export interface Parts {
  readonly store: Store
  readonly verifier: Verifier
  /** What is known of a project's APIs without asking the store. */
  readonly apis: Pick<MemoryVerifier, 'keyspace' | 'prefixes'>
  /** Seals refusals that a gateway carries on. */
  readonly parcels: Parcels
  /** Refusals, those that wait to be written included. */
  readonly refusals: Pick<RefusalLog, 'add' | 'count' | 'byRequestId'>
  /** Refusals of those who call this API itself. */
  readonly ownRefusals: OwnRefusals
  /** People and their sessions. */
  readonly accounts: Accounts
  /** Asked in turn until one knows who calls. */
  readonly authenticators: readonly Authenticator[]
  /** Keys as they were just written: this process decides by them at once. */
  keysChanged(records: readonly KeyRecord[]): void
  /** Resolves when what this process has counted so far is in the store. */
  countsSaved(): Promise<void>
  /** Which processes know of a revocation. */
  readonly acknowledgements: Acknowledgements
  /** Projects, keyspaces, roles or root keys were written: resolves when this process decides by them. */
  settingsChanged(): Promise<void>
  /** Signers of leak alerts. */
  readonly githubKeys: GithubKeys
  /** Hears of decisions whose warnings the owner should hear, too. */
  warned(decision: Decision): void
  readonly settings: ServiceSettings
  readonly metrics: Metrics
  readonly log: Log
  /** Milliseconds since the epoch. */
  clock(): number
}
