import { Duplex } from 'node:stream'
import { finalHeadEnd } from './head.ts'

/**
 * What the parser of `node:http` takes for its socket. It passes on what the server says and drops what Node's client
 * would say: our own bytes are sent instead. It keeps the header sections byte for byte.
 */
export class Inbound extends Duplex {
  readonly #source: Duplex
  readonly #headBytes: number
  readonly #tooLarge: () => void
  #bytes = Buffer.alloc(0)
  #end: number | null = null

  constructor(source: Duplex, headBytes: number, tooLarge: () => void) {
    super()
    this.#source = source
    this.#headBytes = headBytes
    this.#tooLarge = tooLarge
    let ended = false
    source.on('data', (chunk: Buffer) => {
      this.#keep(chunk)
      if (!this.push(chunk)) source.pause()
    })
    source.once('end', () => {
      ended = true
      this.push(null)
    })
    source.once('error', (error) => this.destroy(error))
    source.once('close', () => {
      if (!ended) this.destroy()
    })
  }

  /** All header sections as they came, interim answers first. */
  get head(): Buffer {
    return this.#bytes.subarray(0, this.#end ?? this.#bytes.length)
  }

  #keep(chunk: Buffer): void {
    if (this.#end !== null) return
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    this.#end = finalHeadEnd(this.#bytes)
    if ((this.#end ?? this.#bytes.length) > this.#headBytes) this.#tooLarge()
  }

  override _read(): void {
    this.#source.resume()
  }

  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done()
  }
}
