import { Utf8Stream } from './utf8-stream.ts'

/** One line of a stream, without its line break. A line longer than allowed is reported and not kept. */
export type Line = { readonly text: string } | { readonly tooLong: true }

/** Longest line of a JSON Lines stream, in bytes. */
export const maxLine = 8 * 1024 * 1024

const lineFeed = 10
const carriageReturn = 13

/** Cuts a byte stream into lines; keeps at most one unfinished line. */
export class LineSplitter {
  readonly #max: number
  #pending: Buffer[] = []
  #length = 0
  readonly #stream = new Utf8Stream()

  constructor(max: number = maxLine) {
    this.#max = max
  }

  /** Lines that this piece completes. The piece may be overwritten afterwards. */
  *push(piece: Buffer): Generator<Line> {
    yield* this.#cut(this.#stream.push(piece))
  }

  /** The last line, when the stream does not end with a line break. */
  *end(): Generator<Line> {
    yield* this.#cut(this.#stream.end())
    if (this.#length > 0) yield this.#line(Buffer.alloc(0))
  }

  *#cut(piece: Buffer): Generator<Line> {
    let start = 0
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      yield this.#line(piece.subarray(start, end))
      start = end + 1
    }
    this.#keep(piece.subarray(start))
  }

  #line(rest: Buffer): Line {
    const length = this.#length + rest.length
    const bytes = this.#pending.length === 0 ? rest : Buffer.concat([...this.#pending, rest])
    this.#pending = []
    this.#length = 0
    if (length > this.#max) return { tooLong: true }
    const end = bytes[bytes.length - 1] === carriageReturn ? bytes.length - 1 : bytes.length
    return { text: bytes.toString('utf8', 0, end) }
  }

  #keep(rest: Buffer): void {
    this.#length += rest.length
    if (this.#length > this.#max) this.#pending = []
    else if (rest.length > 0) this.#pending.push(Buffer.from(rest))
  }
}
