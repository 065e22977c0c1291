import type { KeyRecord } from '../model/key.ts'
import type { SeenCaller } from '../usage/callers.ts'
import type { KeyTally } from '../usage/tally.ts'
import type { Home } from './home.ts'
import type { KeyMeter } from './key-meter.ts'
import type { CompiledPolicy } from './policy.ts'

/** A key in memory: what the store holds of it, and what has happened since. */
export interface KeyEntry {
  /** Never changed in place: decisions that were handed out keep theirs. */
  record: KeyRecord
  readonly home: Home
  policy: CompiledPolicy
  /** null: neither uses nor requests are limited. */
  meter: KeyMeter | null
  /** Milliseconds since the epoch; 0: never. */
  lastUsedAt: number
  /** Counts that are not written yet. */
  tally: KeyTally | null
  /** Who used it since that was last written. */
  callers: SeenCaller[] | null
  /** Whether `lastUsedAt` and the meter are written; what is not stays in memory. */
  saved: 'clean' | 'dirty' | 'saving'
  /** Asked for since the last search for an entry to drop. */
  isRecent: boolean
  /** Its first use has started the predecessor's grace. */
  isGraceStarted: boolean
}
