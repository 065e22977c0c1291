import { isGraceOnTheWay } from '../model/grace.ts'
import type { KeyRecord } from '../model/key.ts'
import type { EventType } from '../model/records.ts'
import type { Store } from '../store/store.ts'
import { endingBetween } from './ending-between.ts'
import { graceCallers } from './grace-callers.ts'

const dayMs = 86_400_000
/** What is forgotten is asked of the store again. */
const mostRemembered = 100_000

interface Warning {
  /** Says what was warned of, so that it happens once: a new end is a new name. */
  readonly name: string
  readonly type: EventType
  readonly at: number
}

/** Owners hear of keys that end soon, and of those that have ended: once for each end. */
export class EndWatch {
  readonly #store: Pick<Store, 'keys' | 'projects' | 'usage' | 'webhooks'>
  readonly #told = new Set<string>()

  constructor(store: Pick<Store, 'keys' | 'projects' | 'usage' | 'webhooks'>) {
    this.#store = store
  }

  /** Looks at ends from `since` to the longest warning that a keyspace asks for. Resolves with the number of events. */
  async tell(since: number, now: number): Promise<number> {
    const keyspaces = await this.#store.projects.keyspaces()
    const warnMs = new Map(keyspaces.map(({ id, settings }) => [id, settings.warnExpiryDays * dayMs]))
    const until = now + Math.max(dayMs, ...warnMs.values()) + 1
    let count = 0
    for await (const record of endingBetween(this.#store.keys, since, until))
      for (const warning of warningsOf(record, warnMs.get(record.keyspaceId) ?? 0, now))
        if (await this.#emit(record, warning, now)) count++
    return count
  }

  async #emit(record: KeyRecord, { name, type, at }: Warning, now: number): Promise<boolean> {
    if (this.#told.has(name)) return false
    const ending = { key_id: record.id, keyspace_id: record.keyspaceId, at: new Date(at).toISOString() }
    const isGrace = type === 'key.grace_ending'
    const payload = isGrace ? { ...ending, callers: await graceCallers(this.#store.usage, record) } : ending
    const isFirst = await this.#store.webhooks.emitOnce(name, record.projectId, type, payload, now)
    if (this.#told.size >= mostRemembered) this.#told.clear()
    this.#told.add(name)
    return isFirst
  }
}

function warningsOf(record: KeyRecord, warnMs: number, now: number): readonly Warning[] {
  const { id, expiresAt, graceEndsAt } = record
  const found: Warning[] = []
  if (expiresAt !== null && expiresAt <= now)
    found.push({ name: `expired:${id}:${expiresAt}`, type: 'key.expired', at: expiresAt })
  else if (expiresAt !== null && expiresAt - now <= warnMs)
    found.push({ name: `expiring:${id}:${expiresAt}`, type: 'key.expiring', at: expiresAt })
  const isGraceEnding = graceEndsAt !== null && graceEndsAt > now && graceEndsAt - now <= Math.max(warnMs, dayMs)
  if (isGraceEnding && !isGraceOnTheWay(record))
    found.push({ name: `grace:${id}:${graceEndsAt}`, type: 'key.grace_ending', at: graceEndsAt })
  return found
}
