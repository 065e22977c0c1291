import { setTimeout as sleep } from 'node:timers/promises'
import type { KeyRecord } from '../model/key.ts'

/** Few enough, and far enough apart, that nobody who asks about a key waits for them: a hundred thousand take two minutes. */
const part = 50
const pauseMs = 50

/**
 * Many keys a few at a time, in the order of a number that they have, with pauses. Where more keys than one part holds have the
 * same number, the part grows. A key may come twice.
 */
export async function* inParts(
  from: number,
  read: (from: number, limit: number) => Promise<readonly KeyRecord[]>,
  numberOf: (record: KeyRecord) => number,
): AsyncIterable<readonly KeyRecord[]> {
  for (let start = from, limit = part; ;) {
    const records = await read(start, limit)
    if (records.length > 0) yield records
    const last = records.at(-1)
    if (last === undefined || records.length < limit) return
    const reached = numberOf(last)
    if (reached > start) [start, limit] = [reached, part]
    else limit *= 2
    await sleep(pauseMs)
  }
}
