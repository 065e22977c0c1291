import type { OnFault } from '../write-behind.ts'
import type { Room } from './hot-keys.ts'

export interface VerifierOptions {
  /** Milliseconds since the epoch. */
  readonly clock?: () => number
  /** Keys that are kept in memory, some 250 bytes each; default 2,000,000. */
  readonly mostKeys?: number
  /** Of these, those that were used last and are ready to be decided on, some 800 bytes each; default 100,000. */
  readonly mostReady?: number
  /** What receipts of revocations call this process; default: host name and process id. */
  readonly name?: string
  /** Hears of writes that failed; what was to be written is kept and tried again. */
  readonly onFault?: OnFault
}

export function roomOf({ mostKeys = 2_000_000, mostReady = 100_000 }: VerifierOptions): Room {
  return { keys: mostKeys, ready: Math.min(mostReady, mostKeys) }
}

/** Never the error's own text: it may quote what was to be written. */
export function warnOfFault(): void {
  process.emitWarning('The store did not take what was counted; it is kept and tried again.', 'Why401Warning')
}
