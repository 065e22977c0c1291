/** What one answer may cost. */
export interface Limits {
  /** Bytes of all header sections together, those of interim answers included. */
  readonly headBytes: number
  /** Bytes of the body kept in memory, as sent and again decoded. */
  readonly bodyBytes: number
  /** Milliseconds for the whole exchange. */
  readonly totalMs: number
}

export const defaultLimits: Limits = {
  headBytes: 64 * 1024,
  bodyBytes: 8 * 1024 * 1024,
  totalMs: 30_000,
}
