import type { StreamHit } from './stream-search.ts'

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

/** An object of the repository while it passes. */
export interface StreamedObject {
  readonly id: string
  readonly type: ObjectType
  /** Of its content in the stream, from the first byte of the stream. */
  readonly start: number
  readonly end: number
}

export interface ObjectReader {
  /** A hit that lies wholly in the content of one object. */
  readonly onHit?: (object: StreamedObject, hit: StreamHit) => void
  /** A piece of an object's content, valid during the call. */
  readonly onContent?: (object: StreamedObject, piece: Buffer) => void
}

const longestHeader = 128
const newline = 10

/** Reads the framing of `git cat-file --batch`: `<id> <type> <size>\n<content>\n`, over and over. */
export class ObjectStream {
  readonly #reader: ObjectReader
  #header = ''
  #object: StreamedObject | null = null
  #position = 0
  #count = 0

  constructor(reader: ObjectReader) {
    this.#reader = reader
  }

  /** Objects begun so far. */
  get count(): number {
    return this.#count
  }

  /** @param hits what the search found to end in this chunk, in the order of the ends. */
  push(chunk: Buffer, hits: readonly StreamHit[] = []): void {
    const base = this.#position
    const end = base + chunk.length
    let hit = 0
    while (this.#position < end) {
      const object = this.#object ?? this.#readHeader(chunk, this.#position - base)
      if (object === null) break
      const upTo = Math.min(object.end, end)
      for (; hit < hits.length && (hits[hit] as StreamHit).end <= upTo; hit++)
        this.#report(object, hits[hit] as StreamHit)
      const at = Math.max(this.#position, object.start)
      if (this.#reader.onContent && upTo > at) this.#reader.onContent(object, chunk.subarray(at - base, upTo - base))
      // One newline follows the content.
      this.#position = Math.min(object.end + 1, end)
      if (object.end < end) this.#object = null
    }
    this.#position = end
  }

  #report(object: StreamedObject, hit: StreamHit): void {
    if (hit.start >= object.start) this.#reader.onHit?.(object, hit)
  }

  /** Null while its end has not come. */
  #readHeader(chunk: Buffer, from: number): StreamedObject | null {
    const end = chunk.indexOf(newline, from)
    this.#header += chunk.toString('latin1', from, end < 0 ? chunk.length : end)
    if (this.#header.length > longestHeader) throw new Error('git cat-file wrote what is no header')
    if (end < 0) return null
    const [id = '', type, size] = this.#header.split(' ')
    this.#header = ''
    this.#position += end + 1 - from
    // `<id> missing`: content that was never fetched.
    if (size === undefined) return { id, type: 'blob', start: this.#position, end: this.#position - 1 }
    this.#count++
    this.#object = { id, type: type as ObjectType, start: this.#position, end: this.#position + Number(size) }
    return this.#object
  }
}
