import type { KeyRecord } from '../model/key.ts'
import type { KeyEnd, Store } from '../store/store.ts'
import { inParts } from './in-parts.ts'

const dayMs = 86_400_000
/** What ended while nothing ran is told, too. */
const weekMs = 7 * dayMs

/** How long before its end the owner of a key is warned, by keyspace. */
export type WarnMs = ReadonlyMap<string, number>

/** The end of a grace is warned of a day before, at least. */
export function graceWarnMs(warnMs: number): number {
  return Math.max(warnMs, dayMs)
}

interface Seen {
  readonly at: number
  readonly edition: number
  readonly version: number
  readonly warnMs: WarnMs
}

/**
 * Keys to which a moment has come since the last look: they ended, or their owner is to be warned. Of the keys of a service that
 * are near their end, few are there at any one look; all of them are gone through at the first one, where other data were put in
 * place of those before, and where somebody wants to be warned earlier.
 */
export class DueKeys {
  readonly #store: Pick<Store, 'keys' | 'projects'>
  #seen: Seen | null = null

  constructor(store: Pick<Store, 'keys' | 'projects'>) {
    this.#store = store
  }

  /** What was not gone through to the end comes again. A key may come twice. */
  async *look(now: number): AsyncIterable<{ readonly records: readonly KeyRecord[]; readonly warnMs: WarnMs }> {
    const { keys, projects } = this.#store
    // first, so that what is written meanwhile comes at the next look
    const { version, edition } = await keys.changesSince(Number.MAX_SAFE_INTEGER)
    const warnMs = new Map(
      (await projects.keyspaces()).map(({ id, settings }) => [id, settings.warnExpiryDays * dayMs]),
    )
    const seen = this.#seen
    const isKnown = seen !== null && seen.edition === edition && !isEarlier(warnMs, seen.warnMs)
    for await (const records of isKnown ? this.#since(seen, warnMs, now) : this.#all(warnMs, now))
      yield { records, warnMs }
    this.#seen = { at: now, edition, version, warnMs }
  }

  async *#all(warnMs: WarnMs, now: number): AsyncIterable<readonly KeyRecord[]> {
    const longest = Math.max(0, ...warnMs.values())
    yield* this.#ending('expiresAt', now - weekMs, now + longest + 1)
    yield* this.#ending('graceEndsAt', now, now + graceWarnMs(longest) + 1)
  }

  async *#since({ at, version }: Seen, warnMs: WarnMs, now: number): AsyncIterable<readonly KeyRecord[]> {
    const spans = new Set(warnMs.values())
    for (const span of spans.add(0)) yield* this.#ending('expiresAt', at + span + 1, now + span + 1)
    for (const span of new Set([...spans].map(graceWarnMs)))
      yield* this.#ending('graceEndsAt', at + span + 1, now + span + 1)
    const until = now + graceWarnMs(Math.max(...spans)) + 1
    const changed = inParts(
      version + 1,
      (from, limit) => this.#store.keys.endingSince(from, until, limit),
      (record) => record.version,
    )
    for await (const records of changed) yield records.filter((record) => endsAfter(record, now - weekMs))
  }

  #ending(end: KeyEnd, from: number, to: number): AsyncIterable<readonly KeyRecord[]> {
    return endingBetween(this.#store.keys, end, from, to)
  }
}

/** Keys that end so in the span, soonest first, in parts. */
export function endingBetween(
  keys: Store['keys'],
  end: KeyEnd,
  from: number,
  to: number,
): AsyncIterable<readonly KeyRecord[]> {
  return inParts(
    from,
    (start, limit) => keys.endingBetween(end, start, to, limit),
    (record) => record[end] ?? to,
  )
}

function endsAfter({ expiresAt, graceEndsAt }: KeyRecord, time: number): boolean {
  return Math.max(expiresAt ?? 0, graceEndsAt ?? 0) >= time
}

/** Keys of a new keyspace are new themselves. */
function isEarlier(now: WarnMs, before: WarnMs): boolean {
  return [...now].some(([id, warnMs]) => warnMs > (before.get(id) ?? Infinity))
}
