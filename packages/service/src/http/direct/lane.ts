import { isAscii } from 'node:buffer'
import type { Socket } from 'node:net'
import type { AnswerHeads } from './answer-head.ts'
import type { Replier } from './exchange.ts'
import { readPlainHead, type PlainHead } from './plain-head.ts'

export interface Hosts {
  /** Begins to answer; false: somebody else has to, and nothing was done. The body is text where it is ASCII. */
  take(head: PlainHead, body: Buffer | string, replier: Replier): boolean
  /** The server's own parser has the connection from now on. */
  handOver(socket: Socket): void
  readonly heads: AnswerHeads
  /** No more than answers that are under way. */
  readonly isClosing: boolean
}

const headEnd = '\r\n\r\n'
const longestHead = 8192
/** Milliseconds in which the rest of a body comes; after them the parser waits for it, within its own limits. */
const restMs = 500

/**
 * A connection as long as only plain requests to verify come over it, each whole in one read or its body in the next. The first
 * that is anything else goes to the server's own parser, byte for byte, and all that follow on the connection do: so limits of
 * time and size, and all the shapes of HTTP, are that parser's alone.
 */
export class Lane implements Replier {
  readonly #socket: Socket
  readonly #hosts: Hosts
  readonly #idleMs: number
  /** Read, and not answered yet. */
  #rest: Buffer | null = null
  #isAnswering = false
  #headText = ''
  #head: PlainHead | null = null
  readonly #onData = (bytes: Buffer): void => this.#read(bytes)
  readonly #onEnd = (): void => void this.#socket.end()
  readonly #onFault = (): void => void this.#socket.destroy()
  readonly #onTimeout = (): void => (this.#rest ? this.#handOver(this.#rest) : void this.#socket.destroy())
  readonly #onDrain = (): void => this.#goOn()

  constructor(socket: Socket, hosts: Hosts, idleMs: number) {
    this.#socket = socket
    this.#hosts = hosts
    this.#idleMs = idleMs
    socket.on('data', this.#onData).on('end', this.#onEnd).on('error', this.#onFault).on('timeout', this.#onTimeout)
    socket.setTimeout(idleMs)
  }

  reply(status: number, fields: Readonly<Record<string, string>>, text: string, length: number): void {
    const head = this.#hosts.heads.of(status, fields, length)
    // The same bytes where all are ASCII, and copied rather than encoded.
    this.#socket.write(head + text, length === text.length ? 'latin1' : 'utf8')
    this.#isAnswering = false
    if (this.#socket.isPaused()) this.#goOn()
  }

  /** Ends an idle connection at once, any other when it is. */
  close(): void {
    if (this.#isAnswering) return
    if (this.#rest) this.#handOver(this.#rest)
    else this.#socket.end()
  }

  #read(part: Buffer): void {
    const isSecondRead = this.#rest !== null
    if (isSecondRead) this.#socket.setTimeout(this.#idleMs)
    const bytes = this.#rest ? Buffer.concat([this.#rest, part]) : part
    this.#rest = null
    // A character a byte: what is found in it stands there in the bytes.
    const text = bytes.toString('latin1')
    for (let at = 0; at < text.length;) {
      const head = this.#headAt(text, at)
      const bodyAt = at + this.#headText.length
      const end = bodyAt + (head?.length ?? 0)
      const mayWait = !(isSecondRead && at === 0)
      if (head && end > text.length && mayWait) return this.#waitForRest(bytes.subarray(at))
      if (!head || end > text.length || !this.#begin(head, bodyOf(bytes, text, bodyAt, end)))
        return this.#handOver(bytes.subarray(at))
      at = end
      if (this.#isAnswering || this.#socket.writableNeedDrain) return this.#wait(bytes.subarray(at))
    }
  }

  #waitForRest(rest: Buffer): void {
    this.#rest = rest
    this.#socket.setTimeout(restMs)
  }

  /** On one connection most heads are the same. */
  #headAt(text: string, at: number): PlainHead | null {
    if (this.#head && text.startsWith(this.#headText, at)) return this.#head
    const end = text.indexOf(headEnd, at)
    if (end < 0 || end - at > longestHead) return null
    this.#headText = text.slice(at, end + headEnd.length)
    return (this.#head = readPlainHead(this.#headText))
  }

  #begin(head: PlainHead, body: Buffer | string): boolean {
    this.#isAnswering = true
    const isTaken = this.#hosts.take(head, body, this)
    if (!isTaken) this.#isAnswering = false
    return isTaken
  }

  /** Reads no further before the answer is there, and the caller takes it. */
  #wait(rest: Buffer): void {
    this.#rest = rest.length > 0 ? rest : null
    this.#socket.pause()
    if (!this.#isAnswering) this.#socket.once('drain', this.#onDrain)
  }

  #goOn(): void {
    if (this.#hosts.isClosing) return this.close()
    const rest = this.#rest
    this.#rest = null
    this.#socket.resume()
    if (rest) this.#read(rest)
  }

  #handOver(bytes: Buffer): void {
    const socket = this.#socket
    socket.off('data', this.#onData).off('end', this.#onEnd).off('error', this.#onFault).off('timeout', this.#onTimeout)
    socket.off('drain', this.#onDrain).setTimeout(0)
    // Paused, so that what is put back waits for the next reader.
    socket.pause()
    socket.unshift(bytes)
    this.#hosts.handOver(socket)
    socket.resume()
  }
}

function bodyOf(bytes: Buffer, text: string, from: number, to: number): Buffer | string {
  return isAscii(bytes) ? text.slice(from, to) : bytes.subarray(from, to)
}
