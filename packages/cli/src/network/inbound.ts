import { Duplex } from 'node:stream'
import type { Failure } from './failure.ts'
import { headEnd, isInterim, readableHead, startsLikeHttp } from './head.ts'

export interface InboundOptions {
  readonly headBytes: number
  readonly tooLarge: () => Failure
  readonly malformed: () => Failure
}

/**
 * What the parser of `node:http` takes for its socket. It passes on what the server says and drops what Node's client
 * would say: our own bytes are sent instead. It keeps the header sections byte for byte, and spares the parser lines
 * that no client understands but most pass over.
 */
export class Inbound extends Duplex {
  readonly #source: Duplex
  readonly #options: InboundOptions
  #bytes = Buffer.alloc(0)
  #passed = 0
  #isHeadWhole = false

  constructor(source: Duplex, options: InboundOptions) {
    super()
    this.#source = source
    this.#options = options
    let ended = false
    source.on('data', (chunk: Buffer) => this.#take(chunk))
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
    return this.#isHeadWhole ? this.#bytes.subarray(0, this.#passed) : this.#bytes
  }

  #take(chunk: Buffer): void {
    if (this.#isHeadWhole) return this.#pass(chunk)
    const { headBytes, tooLarge, malformed } = this.#options
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    if (!startsLikeHttp(this.#bytes)) return void this.destroy(malformed())
    this.#passSections()
    if (this.head.length > headBytes) this.destroy(tooLarge())
  }

  /** Each header section as soon as it is there, an interim one too: a body may be waiting for `100 Continue`. */
  #passSections(): void {
    while (!this.#isHeadWhole) {
      const end = headEnd(this.#bytes, this.#passed)
      if (end === null) return
      const section = this.#bytes.subarray(this.#passed, end)
      this.#passed = end
      this.#isHeadWhole = !isInterim(section)
      this.#pass(readableHead(section))
    }
    const body = this.#bytes.subarray(this.#passed)
    this.#bytes = this.#bytes.subarray(0, this.#passed)
    if (body.length > 0) this.#pass(body)
  }

  #pass(chunk: Buffer): void {
    if (!this.push(chunk)) this.#source.pause()
  }

  override _read(): void {
    this.#source.resume()
  }

  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done()
  }
}
