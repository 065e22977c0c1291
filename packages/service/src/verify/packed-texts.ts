const chunkBytes = 2 ** 20
/** Rows begin at multiples of it, so that an address of 32 bits reaches 32 GB. */
const unit = 8
/** Before the text: its number and its length. */
const headBytes = 8

interface Chunk {
  readonly bytes: Buffer
  readonly at: number
  /** Bytes written, and those of them that are still somebody's. */
  used: number
  live: number
}

/**
 * Texts by number, one after the other in a few large buffers: of a million there is not one object for the garbage
 * collector. What is replaced leaves a gap; a buffer that is more gap than text is emptied into the last one.
 */
export class PackedTexts {
  /** By number: 0 where there is none, else one more than the address in units. */
  #addresses = new Uint32Array(1024)
  readonly #chunks: (Chunk | undefined)[] = []
  #last: Chunk = this.#begin(chunkBytes)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Of all buffers, gaps and what is not written yet included. */
  get bytes(): number {
    return this.#chunks.reduce((sum, chunk) => sum + (chunk?.bytes.length ?? 0), 0)
  }

  has(number: number): boolean {
    return (this.#addresses[number] ?? 0) > 0
  }

  /** Of a number that has none yet. */
  put(number: number, text: string): void {
    this.#reach(number)
    const length = Buffer.byteLength(text)
    const chunk = this.#roomFor(sizeOf(length))
    const at = chunk.used
    chunk.bytes.writeUInt32LE(number, at)
    chunk.bytes.writeUInt32LE(length, at + 4)
    chunk.bytes.write(text, at + headBytes, 'utf8')
    this.#settle(number, chunk, sizeOf(length))
    this.#size++
  }

  /** The text, which is kept no longer; undefined where there is none. */
  take(number: number): string | undefined {
    const address = this.#addresses[number] ?? 0
    if (address === 0) return undefined
    const chunk = this.#chunks[Math.floor(((address - 1) * unit) / chunkBytes)] as Chunk
    const at = ((address - 1) * unit) % chunkBytes
    const length = chunk.bytes.readUInt32LE(at + 4)
    const text = chunk.bytes.toString('utf8', at + headBytes, at + headBytes + length)
    this.#addresses[number] = 0
    this.#size--
    chunk.live -= sizeOf(length)
    if (chunk !== this.#last && chunk.live * 2 < chunk.used) this.#empty(chunk)
    return text
  }

  #begin(bytes: number): Chunk {
    const free = this.#chunks.indexOf(undefined)
    const at = free < 0 ? this.#chunks.length : free
    const chunk = { bytes: Buffer.allocUnsafeSlow(bytes), at, used: 0, live: 0 }
    this.#chunks[at] = chunk
    return chunk
  }

  /** A text that is longer than a chunk has one of its own. */
  #roomFor(size: number): Chunk {
    if (size > chunkBytes) return this.#begin(size)
    if (this.#last.used + size > chunkBytes) this.#last = this.#begin(chunkBytes)
    return this.#last
  }

  #settle(number: number, chunk: Chunk, size: number): void {
    this.#addresses[number] = 1 + (chunk.at * chunkBytes + chunk.used) / unit
    chunk.used += size
    chunk.live += size
  }

  #empty(chunk: Chunk): void {
    for (let at = 0; at < chunk.used;) {
      const number = chunk.bytes.readUInt32LE(at)
      const size = sizeOf(chunk.bytes.readUInt32LE(at + 4))
      if (this.#addresses[number] === 1 + (chunk.at * chunkBytes + at) / unit) {
        const room = this.#roomFor(size)
        chunk.bytes.copy(room.bytes, room.used, at, at + size)
        this.#settle(number, room, size)
      }
      at += size
    }
    this.#chunks[chunk.at] = undefined
  }

  #reach(number: number): void {
    if (number < this.#addresses.length) return
    const larger = new Uint32Array(2 * Math.max(number, this.#addresses.length))
    larger.set(this.#addresses)
    this.#addresses = larger
  }
}

function sizeOf(length: number): number {
  return Math.ceil((headBytes + length) / unit) * unit
}
