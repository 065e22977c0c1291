import type { KeyRecord } from '../model/key.ts'
import type { Store } from '../store/store.ts'

const chunk = 500

/** In parts, soonest first. Where more keys than one part holds end in the same millisecond, the part grows. */
export async function* endingBetween(keys: Store['keys'], from: number, to: number): AsyncIterable<KeyRecord> {
  for (let start = from, limit = chunk; ;) {
    const part = await keys.endingBetween(start, to, limit)
    yield* part
    const last = part.at(-1)
    if (part.length < limit || !last) return
    const end = Math.min(last.expiresAt ?? Infinity, last.graceEndsAt ?? Infinity)
    if (end > start) start = end
    else limit *= 2
  }
}
