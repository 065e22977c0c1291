import type { HeaderField } from '@why401/core'
import type { Transform } from 'node:stream'
import { decodersFor } from '../network/content-coding.ts'
import type { ByteWriter } from './print-target.ts'

/** Writes a body on without its content coding, piece by piece, at any length. */
export class DecodingWriter {
  readonly #headers: readonly HeaderField[]
  readonly #write: ByteWriter
  #decoders: readonly Transform[] | null = null
  #isWanted = true
  #isDamaged = false
  #waiting: () => void = () => {}

  constructor(headers: readonly HeaderField[], write: ByteWriter) {
    this.#headers = headers
    this.#write = write
  }

  /** False once nobody reads any more, or the body turns out to be damaged. */
  async write(chunk: Buffer): Promise<boolean> {
    this.#decoders ??= this.#open(chunk)
    const [first] = this.#decoders
    if (first === undefined) return this.#write(chunk)
    await this.#until((done) => first.write(chunk, () => done()))
    return this.#isWanted && !this.#isDamaged
  }

  /** Whether the whole body could be decoded. */
  async end(): Promise<boolean> {
    const [first, last] = [this.#decoders?.[0], this.#decoders?.at(-1)]
    await this.#until((done) => {
      last?.once('end', done)
      if (first === undefined) done()
      else first.end()
    })
    return !this.#isDamaged
  }

  /** Waits for the decoders, unless one of them failed or fails meanwhile: then they say nothing any more. */
  #until(start: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isDamaged) return void resolve()
      this.#waiting = resolve
      start(resolve)
    })
  }

  #open(first: Buffer): readonly Transform[] {
    const decoders = decodersFor(this.#headers, first) ?? []
    for (const [at, decoder] of decoders.entries()) {
      decoder.on('error', () => {
        this.#isDamaged = true
        this.#waiting()
      })
      const next = decoders[at + 1]
      if (next) decoder.pipe(next)
      else decoder.on('data', (bytes: Buffer) => (this.#isWanted &&= this.#write(bytes)))
    }
    return decoders
  }
}
