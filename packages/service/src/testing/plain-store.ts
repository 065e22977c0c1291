import type { Decider, Followed } from '../model/decider.ts'
import type { KeyRecord } from '../model/key.ts'
import type { Keyspace, Project, Role } from '../model/project.ts'
import type { CallCount, KeyCaller, LastUse, Meter, RefusalCount, RefusalRecord, UsageCount } from '../model/records.ts'
import type { KeyPatch, RefusalClaim, Store } from '../store/store.ts'
import { keyspaceOf, projectOf } from './records.ts'

/**
 * As much of a store as a verifier asks for, in plain maps, with a switch that makes it fail. What durable storage does is
 * tested on the real one.
 */
export class PlainStore {
  readonly records = new Map<string, KeyRecord>()
  readonly meters = new Map<string, Meter>()
  readonly lastUses = new Map<string, number>()
  projects: Project[] = [projectOf('proj_acme'), projectOf('proj_other')]
  keyspaces: Keyspace[] = [
    keyspaceOf('ks_weather', 'proj_acme'),
    keyspaceOf('ks_maps', 'proj_acme'),
    keyspaceOf('ks_other', 'proj_other'),
  ]
  roles: Role[] = []
  settingsVersion = 1
  /** Grows when all of the above is replaced. */
  edition = 0
  readonly usage: UsageCount[] = []
  readonly callers: KeyCaller[] = []
  readonly calls: CallCount[] = []
  readonly refusals: RefusalRecord[] = []
  readonly refusalCounts: RefusalCount[] = []
  /** What the verifier told of itself. */
  readonly reports: { readonly version: number; readonly followed: readonly Followed[] }[] = []
  leavers = 0
  /** Calls of `byHashes` and `byId`. */
  reads = 0
  saves = 0
  isDown = false
  /** Before a query of keys answers. */
  beforeReading: (() => void) | null = null
  /** Before counts are taken; throws to refuse them. */
  beforeAdding: (() => void) | null = null
  #version = 0

  put(record: KeyRecord): KeyRecord {
    const written = { ...record, version: ++this.#version }
    this.records.set(record.hash, written)
    return written
  }

  change(id: string, patch: KeyPatch): KeyRecord {
    const record = [...this.records.values()].find((one) => one.id === id)
    if (!record) throw new Error(`no ${id}`)
    return this.put({ ...record, ...patch })
  }

  /** What the verifier is given. */
  get store(): Store {
    return {
      keys: this.#keys(),
      projects: this.#projects(),
      ...this.#counted(),
      deciders: this.#deciders(),
      secret: async () => secret,
      adopt: () => {},
    } as unknown as Store
  }

  #keys(): Store['keys'] {
    const stored = (record: KeyRecord) => ({ record, meter: this.meters.get(record.id) ?? null })
    const byHashes = async (hashes: readonly string[]) => {
      this.#answer()
      this.reads++
      const found = hashes.flatMap((hash) => this.records.get(hash) ?? []).map(stored)
      await new Promise((resolve) => setImmediate(resolve))
      this.beforeReading?.()
      return found
    }
    return {
      byHashes,
      byId: async (projectId: string, id: string) => {
        this.reads++
        const record = [...this.records.values()].find((one) => one.id === id && one.projectId === projectId)
        return record ? stored(record) : null
      },
      hashIndex: () => packed([...this.records.keys()]),
      scan: (batch: number) => batches([...this.records.values()].map(stored), batch),
      changesSince: async (version: number) => {
        this.#answer()
        if (version >= this.#version) return { version: this.#version, edition: this.edition, hashes: [] }
        const changed = [...this.records.values()].filter((record) => record.version > version)
        return { version: this.#version, edition: this.edition, hashes: changed.map(({ hash }) => hash) }
      },
      saveMeters: async (meters: Iterable<Meter>) => {
        this.#answer()
        const saved = [...meters]
        await new Promise((resolve) => setImmediate(resolve))
        this.saves++
        for (const meter of saved) this.meters.set(meter.keyId, meter)
      },
      lastUserOf: async () => null,
      saveLastUses: async (uses: Iterable<LastUse>) => {
        this.#answer()
        for (const { keyId, lastUsedAt } of uses) this.lastUses.set(keyId, lastUsedAt)
      },
      change: async (_projectId: string, id: string, change: (record: KeyRecord) => KeyPatch | null) => {
        this.#answer()
        const record = [...this.records.values()].find((one) => one.id === id)
        const patch = record && change(record)
        return patch ? this.change(id, patch) : null
      },
    } as unknown as Store['keys']
  }

  #projects(): Store['projects'] {
    return {
      all: async () => this.projects,
      keyspaces: async () => this.keyspaces,
      roles: async () => this.roles,
      version: async () => this.settingsVersion,
    } as unknown as Store['projects']
  }

  #deciders(): Store['deciders'] {
    return {
      report: async (decider: Decider, followed: readonly Followed[]) => {
        this.#answer()
        this.reports.push({ version: decider.version, followed })
      },
      leave: async () => {
        this.#answer()
        this.leavers++
      },
    } as unknown as Store['deciders']
  }

  #counted() {
    return {
      usage: {
        add: async (counts: Iterable<UsageCount>) => {
          this.#answer()
          this.beforeAdding?.()
          this.usage.push(...counts)
        },
        addCalls: async (callers: Iterable<KeyCaller>, calls: readonly CallCount[]) => {
          this.#answer()
          this.callers.push(...callers)
          this.calls.push(...calls)
        },
      },
      refusals: {
        add: async (records: readonly RefusalRecord[], counts: readonly RefusalCount[]) => {
          this.#answer()
          this.refusals.push(...records)
          this.refusalCounts.push(...counts)
        },
        byRequestId: async (id: string, claim: RefusalClaim) =>
          this.refusals.find((record) => record.requestId === id && isOf(record, claim)) ?? null,
      },
    }
  }

  #answer(): void {
    if (this.isDown) throw new Error('The store is down.')
  }
}

const isOf = (record: RefusalRecord, claim: RefusalClaim): boolean =>
  'projectId' in claim ? record.projectId === claim.projectId : record.possession === claim.possession

const secret = new Uint8Array(32).fill(7)

async function* packed(hashes: readonly string[]): AsyncIterable<Uint8Array> {
  yield Buffer.concat(hashes.map((hash) => Buffer.from(hash, 'base64url').subarray(0, 8)))
}

async function* batches<Item>(items: readonly Item[], size: number): AsyncIterable<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
