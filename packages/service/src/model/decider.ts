/** A process that decides on keys, as it told of itself. Times are by its own clock; versions are the store's. */
export interface Decider {
  readonly id: string
  /** Host and process id, unless whoever started it gave it another name. */
  readonly name: string
  readonly startedAt: number
  /** It decides by every change of a key up to this version. */
  readonly version: number
  readonly lastHeardAt: number
}

/** Changes after version `after`, up to `version`, are what a process decides by since `at` at the latest. */
export interface Followed {
  readonly after: number
  readonly version: number
  readonly at: number
}

/** What one process told of one revocation. */
export interface Acknowledgement {
  readonly deciderId: string
  readonly name: string
  /** Since when at the latest it refuses the key, or decides nothing any more; null: it fell silent before it told. */
  readonly at: number | null
  readonly lastHeardAt: number
}

/** Clocks of two machines may differ by that: whoever began longer after a revocation read it then, whatever is changed of the key since. */
export const clocksDifferMs = 60_000

/** Who was not heard of for so long is gone. */
export const goneAfterMs = 300_000
