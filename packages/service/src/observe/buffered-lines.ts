import { pino, type DestinationStream } from 'pino'

const mostGathered = 65_536
const everyMs = 500

/**
 * Lines to a file or descriptor. Those of the log are handed on at once, those of requests are gathered for up to half a second
 * or 64 KiB: a line per request then costs no write of its own.
 *
 * Gathered here, since the stream below measures everything that waits with each line that comes.
 */
export class BufferedLines implements DestinationStream {
  readonly #stream: { write(bytes: Buffer): unknown; flush(done: (error?: Error | null) => void): void }
  #gathered = Buffer.allocUnsafe(mostGathered)
  #length = 0

  constructor(dest: string | number) {
    // With no least length at all `flush` would wait for nothing.
    this.#stream = pino.destination({ dest, sync: false, contentMode: 'buffer', minLength: 1 }) as never
    setInterval(() => this.#pass(), everyMs).unref()
  }

  write(line: string): void {
    this.#pass()
    this.#stream.write(Buffer.from(line))
  }

  /** A line in ASCII. Copied at once: text that grows line by line outlives its collection, and is copied again and again. */
  gather(line: string): void {
    if (this.#length + line.length > mostGathered) this.#pass()
    if (line.length > mostGathered) this.#stream.write(Buffer.from(line, 'latin1'))
    else this.#length += this.#gathered.write(line, this.#length, 'latin1')
  }

  flush(done: () => void): void {
    this.#pass()
    this.#stream.flush(done)
  }

  #pass(): void {
    if (this.#length === 0) return
    this.#stream.write(this.#gathered.subarray(0, this.#length))
    this.#gathered = Buffer.allocUnsafe(mostGathered)
    this.#length = 0
  }
}
