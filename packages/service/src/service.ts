import { Accounts } from './accounts/accounts.ts'
import { SessionAuthenticator } from './accounts/session-authenticator.ts'
import { setupUrl } from './accounts/setup.ts'
import { GithubKeys } from './leaks/github-keys.ts'
import { Acknowledgements } from './http/acknowledgements.ts'
import { buildApp } from './http/app.ts'
import type { Authenticator } from './http/auth/authenticator.ts'
import { Parcels } from './http/authorize/parcel.ts'
import { RootKeyring } from './http/auth/root-keys.ts'
import type { Parts } from './http/parts.ts'
import { Housekeeper } from './housekeeping/housekeeper.ts'
import { Repeated } from './housekeeping/repeat.ts'
import { UsesWatch } from './housekeeping/uses-watch.ts'
import type { KeyRecord } from './model/key.ts'
import { createLog, type LogOptions } from './observe/log.ts'
import { createMetrics } from './observe/metrics.ts'
import { startTracing } from './observe/start-tracing.ts'
import { defaultSettings, type ServiceSettings } from './settings.ts'
import { OwnRefusals } from './refusals/own-refusals.ts'
import { SqliteStore } from './store/sqlite/sqlite-store.ts'
import type { Store } from './store/store.ts'
import { MemoryVerifier } from './verify/memory-verifier.ts'
import { Deliverer } from './webhooks/deliverer.ts'

export interface ServiceOptions {
  /** The database file; made when there is none. */
  readonly file: string
  /** 8401 when not said; 0: any free one. */
  readonly port?: number
  /** 127.0.0.1 when not said. */
  readonly host?: string
  readonly settings?: Partial<ServiceSettings>
  readonly log?: LogOptions
  /** Further ways to tell who calls, asked after root keys and sessions. */
  readonly authenticators?: readonly Authenticator[]
  readonly clock?: () => number
}

export interface RunningService {
  /** `http://127.0.0.1:8401` */
  readonly url: string
  readonly store: Store
  /** Where the first person is made, good for an hour and one use: to be shown, not logged; null where somebody can sign in. */
  readonly setupUrl: string | null
  /** Stops accepting, finishes what is under way, writes what is counted, closes the store. */
  close(): Promise<void>
}

/** Everything an application and its housekeeping need, over one store. */
export interface Assembled {
  readonly parts: Parts
  readonly housekeeper: Housekeeper
  readonly verifier: MemoryVerifier
  readonly rootKeys: RootKeyring
  /** Root keys written by other processes hold here within this many milliseconds. */
  readonly follower: Repeated
}

const followMs = 250

export async function assemble(store: Store, options: Omit<ServiceOptions, 'file'> = {}): Promise<Assembled> {
  const { clock = Date.now, authenticators = [] } = options
  const settings = { ...defaultSettings, ...options.settings }
  const log = createLog(options.log)
  const onFault = (error: unknown): void => log.failure(error)
  const verifier = await MemoryVerifier.open(store, { clock, onFault })
  const accounts = new Accounts(store, settings, log)
  const rootKeys = new RootKeyring(store, onFault)
  await rootKeys.refresh()
  const metrics = createMetrics({
    gauges: { keys: () => verifier.counts.known, keys_in_memory: () => verifier.counts.inMemory },
  })
  const usesWatch = new UsesWatch()
  const keysChanged = (records: readonly KeyRecord[]): void => records.forEach((record) => verifier.apply(record))
  const parts: Parts = {
    store,
    verifier,
    apis: verifier,
    parcels: new Parcels(await store.secret('parcels'), clock),
    refusals: verifier.refusals,
    ownRefusals: new OwnRefusals(store.refusals, onFault),
    accounts,
    authenticators: [rootKeys, new SessionAuthenticator(accounts, store.people), ...authenticators],
    keysChanged,
    countsSaved: () => verifier.flush(),
    acknowledgements: new Acknowledgements(store.deciders, {
      ownId: verifier.id,
      inForceSince: (record) => verifier.inForceSince(record),
      onFault,
      clock,
    }),
    settingsChanged: async () => void (await Promise.all([verifier.reload(), rootKeys.refresh()])),
    warned: (decision) => usesWatch.see(decision),
    githubKeys: new GithubKeys(settings.githubKeysUrl, clock),
    settings,
    metrics,
    log,
    clock,
  }
  const deliverer = new Deliverer(parts)
  return {
    parts,
    verifier,
    rootKeys,
    housekeeper: new Housekeeper({ store, deliverer, usesWatch, log, keysChanged, clock }),
    follower: new Repeated(followMs, () => rootKeys.refresh(), onFault),
  }
}

/** Opens the store, the verifier, the application and the housekeeping, and listens. */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const store = await SqliteStore.open(options.file)
  const { port = 8401, host = '127.0.0.1' } = options
  const { parts, housekeeper, verifier, rootKeys, follower } = await assemble(store, options)
  const stopTracing = await startTracing(parts.log)
  const app = await buildApp(parts)
  const url = await app.listen({ port, host })
  housekeeper.start()
  follower.start()
  void verifier.warm().catch((error) => parts.log.failure(error, { task: 'warm' }))
  parts.log.info('listening', { url })
  const setup = await setupUrl(store, parts.settings.publicUrl ?? url, parts.clock())
  return { url, store, setupUrl: setup, close: once(close) }

  async function close(): Promise<void> {
    await app.close()
    await Promise.all([housekeeper.stop(), follower.stop()])
    await Promise.all([verifier.close(), rootKeys.close(), parts.ownRefusals.close()])
    await store.close()
    await stopTracing?.()
    parts.log.info('closed')
    await parts.log.flush()
  }
}

/** The same closing for whoever asks again. */
function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | null = null
  return () => (closing ??= close())
}
