import type { Environment, KeyRecord } from '../model/key.ts'
import type { Called } from '../usage/callers.ts'
import type { Tallied } from '../usage/tally.ts'
import type { Home } from './home.ts'
import type { KeyMeter } from './key-meter.ts'
import type { CompiledPolicy } from './policy.ts'

/**
 * A key in memory: what the store holds of it, and what has happened since. What nearly every decision reads stands here once
 * more, so that it is found without going through the record: at random among many keys, each object on the way costs more
 * than what is done with it.
 */
export interface KeyEntry extends Tallied, Called {
  readonly home: Home
  policy: CompiledPolicy
  /** null: neither uses nor requests are limited. */
  meter: KeyMeter | null
  /** The key whose uses it spends; null: its own. See `Purses`. */
  purse: KeyEntry | null
  /** Until this second (since the epoch) nothing in the record ends the key: see `plainUntil`. */
  plainUntil: number
  version: number
  readonly environment: Environment
  /** Milliseconds since the epoch; 0: never. */
  lastUsedAt: number
  /** Where `lastUsedAt` is noted to be written: see `LastUses`. */
  usedLine: number
  /** Whether the meter is written; what is not stays in memory. */
  saved: 'clean' | 'dirty' | 'saving'
  /** Asked for since the last search for an entry to drop. */
  isRecent: boolean
  /** Its first use has yet to start the predecessor's grace. */
  startsGrace: boolean
  /** It has a successor. */
  isRotated: boolean
  /** Never changed in place: decisions that were handed out keep theirs. */
  record: KeyRecord
}

/** Seconds fit into a small integer (31 bits and sign), which an object holds without a box, until 2038; larger ones work, too. */
const longest = 2 ** 31 - 1

/** The second until which a key is in force and its holder need not be warned of anything but expiry; 0 where one has to look closer. */
export function plainUntil(record: KeyRecord): number {
  const { revokedAt, graceEndsAt, disabledAt, effectiveAt, expiresAt } = record
  if (revokedAt !== null || graceEndsAt !== null || disabledAt !== null || effectiveAt !== null) return 0
  return expiresAt === null ? longest : Math.min(longest, Math.floor(expiresAt / 1000))
}
