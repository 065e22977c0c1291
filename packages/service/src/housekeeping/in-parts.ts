import type { KeyRecord } from '../model/key.ts'
import type { Place } from '../store/store.ts'

const part = 50

/** Many keys a few at a time, in the order of a number that they have. */
export async function* inParts(
  from: number,
  read: (from: Place, limit: number) => Promise<readonly KeyRecord[]>,
  numberOf: (record: KeyRecord) => number,
): AsyncIterable<readonly KeyRecord[]> {
  for (let place: Place = { at: from, after: null }; ;) {
    const records = await read(place, part)
    if (records.length > 0) yield records
    const last = records.at(-1)
    if (last === undefined || records.length < part) return
    place = { at: numberOf(last), after: last.id }
  }
}
