/** A stretch of a file, as an editor shows it. */
export interface Place {
  /** As the user would write it: relative to the project where it lies in it. Null where the source is no file. */
  readonly file: string | null
  /** 1-based; 0 where the source is no file. */
  readonly line: number
  /** 1-based, in bytes of that line; 0 where the source is no file. */
  readonly column: number
  /** Byte offsets into the file: of the value as written, its quotes included. */
  readonly start: number
  readonly end: number
}

/** Of a value that stands in no file: the environment of a process. */
export const nowhere: Place = { file: null, line: 0, column: 0, start: 0, end: 0 }
