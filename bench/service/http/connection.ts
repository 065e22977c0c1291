import { connect, type Socket } from 'node:net'

export interface Answered {
  readonly status: number
  /** Its body begins with `{"valid":true`. */
  readonly isValid: boolean
}

const headEnd = '\r\n\r\n'
const granted = '{"valid":true'
const lost: Answered = { status: 0, isValid: false }

/** A connection that stays open and has one request under way at most. Reads of an answer no more than where it ends. */
export class Connection {
  readonly #socket: Socket
  #bytes: Buffer | null = null
  #answered: ((answer: Answered) => void) | null = null

  static open(url: string): Promise<Connection> {
    const { hostname, port } = new URL(url)
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true })
      socket.once('error', reject)
      socket.once('connect', () => resolve(new Connection(socket)))
    })
  }

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (bytes: Buffer) => this.#take(bytes))
    socket.on('close', () => this.#answered?.(lost))
  }

  ask(request: Buffer): Promise<Answered> {
    if (this.#socket.destroyed) return Promise.resolve(lost)
    return new Promise((resolve) => {
      this.#answered = resolve
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(part: Buffer): void {
    const bytes = this.#bytes ? Buffer.concat([this.#bytes, part]) : part
    const answer = answerOf(bytes)
    this.#bytes = answer ? null : bytes
    if (answer) this.#answered?.(answer)
  }
}

/** null: the answer is not whole yet. Chunked ones end with an empty chunk. */
function answerOf(bytes: Buffer): Answered | null {
  const headLength = bytes.indexOf(headEnd)
  if (headLength < 0) return null
  const head = bytes.toString('latin1', 0, headLength)
  const bodyAt = headLength + headEnd.length
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  const isWhole =
    length === undefined
      ? bytes.toString('latin1', bytes.length - 5) === `0${headEnd}`
      : bytes.length >= bodyAt + Number(length)
  if (!isWhole) return null
  const body = bytes.toString('latin1', bodyAt, bodyAt + granted.length)
  return { status: Number(head.slice(9, 12)), isValid: body === granted }
}
