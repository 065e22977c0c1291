import type { KeyRecord } from '../model/key.ts'
import type { Store, StoredKey } from '../store/store.ts'
import { plainUntil, type KeyEntry } from './entry.ts'
import { Fetcher } from './fetcher.ts'
import type { Home } from './home.ts'
import { HotKeys, type Room } from './hot-keys.ts'
import { changedMeter, inheritUses, makeMeter } from './key-meter.ts'
import type { MeterSaver } from './meter-saver.ts'
import { PolicyPool } from './policy.ts'
import { Purses } from './purses.ts'
import type { Settings } from './settings.ts'
import { SharedTexts } from './shared-texts.ts'

const noTags: readonly string[] = Object.freeze([])
/** Few enough that what a batch leaves behind is collected while it is young. */
const warmBatch = 500
const mostReadAtOnce = 500

/** Keys in memory, kept in step with the store. */
export class KeyMemory {
  readonly #keys: Store['keys']
  readonly #settings: Settings
  readonly #saver: MeterSaver
  readonly #pool = new PolicyPool()
  readonly #hot: HotKeys
  readonly #words = new SharedTexts()
  readonly #fetcher: Fetcher<KeyEntry>
  /** Last four characters of keys that came after others, by id. */
  readonly #hints = new Map<string, string>()
  /** Rotated keys by the id of their successor, until it has taken over what was left of their uses. */
  readonly #heirs = new Map<string, KeyEntry>()
  readonly #purses: Purses
  /** Keys changed since a warming began: what it has read of them is not to be believed. */
  #changedWhileWarming: Set<string> | null = null

  /** `onCrowd`: see `Passage`. */
  constructor(keys: Store['keys'], settings: Settings, saver: MeterSaver, room: Room, onCrowd: () => void) {
    this.#keys = keys
    this.#settings = settings
    this.#saver = saver
    this.#hot = new HotKeys(room, {
      admit: (key) => this.#admit(key),
      onDrop: ({ policy }) => this.#pool.release(policy),
      onCrowd,
    })
    this.#fetcher = new Fetcher(keys, {
      prepare: (found) => this.#knowHomes(found),
      admit: (found) => this.#hot.find(found.record.hash) ?? this.#admit(this.#adopted(found)),
    })
    this.#purses = new Purses(keys, this)
  }

  /** Finds out whose uses a key spends. A promise: ask again then. */
  linkPurse(entry: KeyEntry): Promise<void> | null {
    return entry.isRotated ? this.#purses.link(entry) : null
  }

  get known(): number {
    return this.#hot.known
  }

  get size(): number {
    return this.#hot.size
  }

  /** Learns which keys exist. */
  async index(): Promise<void> {
    for await (const packed of this.#keys.hashIndex()) this.#hot.addKnownStarts(packed)
  }

  /** null: nobody issued it. undefined: it exists, and has to be fetched. */
  find(hash: string): KeyEntry | null | undefined {
    return this.#hot.find(hash)
  }

  fetch(hash: string): Promise<KeyEntry | null> {
    return this.#fetcher.get(hash)
  }

  hintOf(keyId: string): string | undefined {
    return this.#hints.get(keyId)
  }

  /** Looks up the last four characters of a key that is not in memory. */
  async fetchHint(projectId: string, keyId: string): Promise<void> {
    const found = await this.#keys.byId(projectId, keyId)
    this.#hints.set(keyId, found?.record.hint ?? '')
  }

  /** A key as it was just written, by this process. Older versions than the one in memory change nothing. */
  apply(record: KeyRecord): void {
    this.#fetcher.restart(record.hash)
    this.#changedWhileWarming?.add(record.hash)
    const entry = this.#hot.find(record.hash)
    if (entry) this.#change(entry, record)
    else if (entry === null && !this.#takeOver(record)) this.#hot.addKnown(record.hash)
  }

  /** A successor that was just made comes into memory at once if it inherits uses. */
  #takeOver(record: KeyRecord): boolean {
    return this.#heirs.has(record.id) && this.#admit(this.#adopted({ record, meter: null })) !== null
  }

  /** Keys that some process wrote: those in memory are read again. */
  async refresh(hashes: readonly string[]): Promise<void> {
    const inMemory = hashes.filter((hash) => {
      this.#fetcher.restart(hash)
      this.#changedWhileWarming?.add(hash)
      if (this.#hot.find(hash)) return true
      this.#hot.addKnown(hash)
      return false
    })
    for (let at = 0; at < inMemory.length; at += mostReadAtOnce) {
      const found = await this.#keys.byHashes(inMemory.slice(at, at + mostReadAtOnce))
      for (const { record } of found) this.apply(record)
    }
  }

  /** Reads keys until all are in memory, or as many as may be: packed, since of most nobody asks. */
  async warm(signal: AbortSignal): Promise<void> {
    this.#changedWhileWarming = new Set()
    try {
      for await (const batch of this.#keys.scan(warmBatch)) {
        if (signal.aborted || !this.#hot.hasRoom) return
        await this.#knowHomes(batch)
        for (const key of batch) this.#warmUp(key)
      }
    } finally {
      this.#changedWhileWarming = null
    }
  }

  #warmUp(key: StoredKey): void {
    const { hash, id } = key.record
    if (this.#changedWhileWarming?.has(hash) || this.#hot.has(hash)) return
    const adopted = this.#adopted(key)
    if (this.#heirs.has(id)) this.#admit(adopted)
    else if (this.#hot.hasRoom) this.#hot.keep(adopted)
  }

  async #knowHomes(found: readonly StoredKey[]): Promise<void> {
    if (found.some(({ record }) => !this.#settings.home(record.keyspaceId))) await this.#settings.reload()
  }

  /** Makes a key ready that is not. null where nobody knows the keyspace. */
  #admit({ record, meter }: StoredKey): KeyEntry | null {
    const home = this.#settings.home(record.keyspaceId)
    if (!home) return null
    const policy = this.#pool.take(record.projectId, record.policy)
    const entry: KeyEntry = {
      home,
      policy,
      meter: makeMeter(record, policy.limits, meter),
      plainUntil: plainUntil(record),
      version: record.version,
      environment: record.environment,
      grantedLine: 0,
      refusedLine: 0,
      refusedAs: null,
      callLine: 0,
      usedLine: 0,
      lastUsedAt: meter?.lastUsedAt ?? record.lastUsedAt ?? 0,
      purse: null,
      saved: 'clean',
      isRecent: true,
      startsGrace: record.graceOnFirstUseMs !== null,
      isRotated: record.successorId !== null,
      record,
    }
    this.#hot.add(entry)
    this.#inherit(entry)
    return entry
  }

  #inherit(entry: KeyEntry): void {
    const { record, meter } = entry
    const before = this.#heirs.get(record.id)?.meter
    this.#heirs.delete(record.id)
    if (!before || !meter) return
    inheritUses(meter, before)
    void this.#saver.note(entry)?.catch(() => {}) // the timer tries again and reports
  }

  #change(entry: KeyEntry, record: KeyRecord): void {
    if (record.version <= entry.version) return
    const before = entry.policy
    const isRotated = record.successorId !== null && entry.record.successorId === null
    if (record.revokedAt !== null && entry.record.revokedAt === null) this.#saver.noteEnd(entry)
    entry.policy = this.#pool.take(record.projectId, record.policy)
    entry.meter = changedMeter(record, entry.policy.limits, entry.meter, before.limits)
    entry.record = this.#adopt(record, entry.policy.policy)
    entry.isRotated = record.successorId !== null
    if (!entry.isRotated) entry.purse = null
    entry.plainUntil = plainUntil(record)
    entry.version = record.version
    entry.startsGrace = record.graceOnFirstUseMs !== null
    this.#pool.release(before)
    if (isRotated && record.uses !== null) this.#heirs.set(record.successorId, entry)
  }

  /** A key as it comes from the store. */
  #adopted({ record, meter }: StoredKey): StoredKey {
    const home = this.#settings.home(record.keyspaceId)
    if (home && !isOfOwnForm(record, home)) this.#settings.noteImport(record.projectId)
    return { record: this.#adopt(record, record.policy), meter }
  }

  /** A copy of one shape for all keys, which shares what many keys have in common. */
  #adopt(record: KeyRecord, policy: KeyRecord['policy']): KeyRecord {
    if (record.predecessorId !== null) this.#hints.set(record.id, record.hint)
    const { keyspace, project } = this.#settings.home(record.keyspaceId) ?? {}
    return {
      ...record,
      policy,
      keyspaceId: keyspace?.id ?? record.keyspaceId,
      projectId: project?.id ?? record.projectId,
      environment: record.environment === 'live' ? 'live' : 'test',
      start: this.#words.one(record.start),
      createdBy: this.#words.one(record.createdBy),
      tags: record.tags.length === 0 ? noTags : record.tags,
    }
  }
}

function isOfOwnForm({ start, environment }: KeyRecord, { keyspace }: Home): boolean {
  return start === `${keyspace.prefix}_${environment}_`
}
