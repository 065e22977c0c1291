/** A stretch of a file, as an editor shows it. */
export interface Place {
  /** As the user would write it: relative to the project where it lies in it. Null where the source is no file. */
  readonly file: string | null
  /** 1-based. */
  readonly line: number
  /** 1-based, in bytes of that line. */
  readonly column: number
  /** Byte offsets into the file: of the value as written, its quotes included. */
  readonly start: number
  readonly end: number
}
