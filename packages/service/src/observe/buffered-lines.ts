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
  #gathered = ''

  constructor(dest: string | number) {
    this.#stream = pino.destination({ dest, sync: false, contentMode: 'buffer' }) as never
    setInterval(() => this.#pass(), everyMs).unref()
  }

  write(line: string): void {
    this.#pass()
    this.#stream.write(Buffer.from(line))
  }

  /** A line in ASCII. */
  gather(line: string): void {
    this.#gathered += line
    if (this.#gathered.length >= mostGathered) this.#pass()
  }

  flush(done: () => void): void {
    this.#pass()
    this.#stream.flush(done)
  }

  #pass(): void {
    if (this.#gathered === '') return
    this.#stream.write(Buffer.from(this.#gathered, 'latin1'))
    this.#gathered = ''
  }
}
