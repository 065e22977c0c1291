import { Secret, type HeaderField } from '@why401/core'
import { request, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { AnswerHead, BodySink } from './answer.ts'
import { Failure, failureOf } from './failure.ts'
import { Inbound } from './inbound.ts'
import type { Limits } from './limits.ts'

export interface ReadOptions {
  readonly method: string
  /** For sentences: host and port. */
  readonly place: string
  readonly limits: Limits
  /** `100 Continue` came. */
  readonly onContinue: () => void
}

/** The final answer's header section, and its body still on the way. */
export interface Answering {
  readonly head: AnswerHead
  readonly message: IncomingMessage
}

/** Reads a header section with the parser that Node itself uses (llhttp), in its lenient mode: servers are as they are. */
export function readHead(stream: Duplex, { method, place, limits, onContinue }: ReadOptions): Promise<Answering> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(failureOf(error, place))
    const { headBytes } = limits
    const inbound = new Inbound(stream, {
      headBytes,
      tooLarge: () => new Failure('too-large', `${place} sent a header section of more than ${headBytes >> 10} KiB`),
      malformed: () => new Failure('malformed-answer', `${place} answered with what is not HTTP/1.1`),
    })
    const answered = (message: IncomingMessage): void => resolve({ head: headOf(message, inbound.head), message })
    request({
      createConnection: () => inbound,
      method,
      insecureHTTPParser: true,
      // Counted here over all header sections; the parser's own limit is only behind it.
      maxHeaderSize: 2 * headBytes,
    })
      .on('response', answered)
      .on('upgrade', answered)
      .on('continue', onContinue)
      .on('error', (error) => fail(inbound.head.length > 0 ? inTheMiddle(error, place) : error))
      .end()
  })
}

/** An end inside the header section is another thing than one before it. */
function inTheMiddle(error: Error, place: string): Error {
  return 'code' in error && error.code === 'ECONNRESET'
    ? new Failure('connection-lost', `${place} closed the connection in the middle of its header section`)
    : error
}

function headOf({ statusCode = 0, rawHeaders }: IncomingMessage, bytes: Buffer): AnswerHead {
  const headers: HeaderField[] = []
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.push({ name: rawHeaders[at] ?? '', value: new Secret(utf8(rawHeaders[at + 1] ?? '')) })
  return { status: statusCode, headers, bytes }
}

/** Node reads header text as Latin-1. */
function utf8(text: string): string {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text
}

export interface ReadBody {
  readonly bytes: Buffer
  readonly count: number
  readonly isWhole: boolean
}

/** Reads the body into memory up to the limit and, where one is given, into the sink without one. */
export async function readBody(message: IncomingMessage, sink: BodySink | null, limit: number): Promise<ReadBody> {
  const kept: Buffer[] = []
  let room = limit
  let count = 0
  const read = (isWhole: boolean): ReadBody => ({ bytes: Buffer.concat(kept), count, isWhole })
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      count += chunk.length
      if (room > 0) kept.push(chunk.subarray(0, room))
      room -= chunk.length
      if (sink !== null && !(await sink.write(chunk))) return read(false)
      if (sink === null && room < 0) return read(false)
    }
  } catch (error) {
    // A body that breaks off after its status still says what the status says.
    if (error instanceof Failure || !isBrokenOff(error)) throw error
    return read(false)
  }
  return read(message.complete)
}

function isBrokenOff(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^(?:ECONNRESET|EPIPE|HPE_.*|ERR_STREAM_PREMATURE_CLOSE)$/.test(String(error.code))
  )
}
