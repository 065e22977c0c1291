import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { isTracing } from '../../observe/traces.ts'
import { RequestIds } from '../../verify/request-ids.ts'
import type { Caller } from '../auth/authenticator.ts'
import { identifyAtOnce } from '../authenticate.ts'
import type { Parts } from '../parts.ts'
import { keysVerify } from '../routes/keys.verify/route.ts'
import { createEdge, keepAliveMs } from '../wire/create-edge.ts'
import { AnswerHeads, commonFields } from './answer-head.ts'
import { Exchange, type Replier } from './exchange.ts'
import { Lane, type Hosts } from './lane.ts'
import type { PlainHead } from './plain-head.ts'

const { method, url, bodyLimit = 0 } = keysVerify

/**
 * Answers `POST /v1/keys/verify` in front of the framework: most requests are this one, and routing, hooks and replies made
 * for any request cost more than the decision. Whatever is not plainly such a request goes on to the framework before its body is
 * read: another credential than a root key that may verify, another type, no length, too long.
 *
 * A connection over which nothing else comes does not even reach the server's parser: see `Lane`.
 */
export class DirectVerify implements Hosts {
  readonly heads: AnswerHeads
  readonly #parts: Parts
  readonly #common: Readonly<Record<string, string>>
  readonly #requestIds = new RequestIds()
  /** By their connections; one that was handed over is none any more. */
  readonly #lanes = new Map<Socket, Lane>()
  /** Spans are made by the framework's hooks: where they are taken, all goes through it. */
  #isOff = isTracing()
  #parse: (socket: Socket) => void = () => {}

  static async of(parts: Parts): Promise<DirectVerify> {
    return new DirectVerify(parts, await commonFields(parts))
  }

  private constructor(parts: Parts, common: Readonly<Record<string, string>>) {
    this.#parts = parts
    this.#common = common
    this.heads = new AnswerHeads(common, keepAliveMs)
  }

  /** Makes the server of the application. */
  serve(rest: RequestListener): Server {
    const server = createEdge((request, response) => {
      if (request.url !== url || request.method !== method || !this.#takeParsed(request, response))
        rest(request, response)
    })
    const parsers = server.listeners('connection')
    this.#parse = (socket) => parsers.forEach((parser) => parser.call(server, socket))
    server.removeAllListeners('connection')
    return server.on('connection', (socket: Socket) => this.#open(socket))
  }

  /** From now on the framework answers everything: it tells connections to close. */
  stop(): void {
    this.#isOff = true
    for (const lane of this.#lanes.values()) lane.close()
  }

  get isClosing(): boolean {
    return this.#isOff
  }

  take({ caller }: PlainHead, body: Buffer | string, replier: Replier): boolean {
    const exchange = this.#exchange(caller, replier)
    exchange?.decide(body)
    return exchange !== null
  }

  handOver(socket: Socket): void {
    this.#lanes.delete(socket)
    this.#parse(socket)
  }

  #open(socket: Socket): void {
    if (this.#isOff) return this.#parse(socket)
    this.#lanes.set(socket, new Lane(socket, this, keepAliveMs))
    socket.once('close', () => this.#lanes.delete(socket))
  }

  /** null: not for someone who is known at once, and may verify. */
  #exchange(caller: Caller, replier: Replier): Exchange | null {
    const actor = this.#isOff ? null : identifyAtOnce(this.#parts, caller, 'keys:verify')
    return actor && new Exchange(this.#parts, actor, this.#requestIds.next(), replier)
  }

  #takeParsed(request: IncomingMessage, response: ServerResponse): boolean {
    const { headers } = request
    const length = Number(headers['content-length'])
    if (!(length > 0 && length <= bodyLimit) || headers.expect !== undefined) return false
    if (headers['content-type'] !== 'application/json' || headers['content-encoding'] !== undefined) return false
    // Whoever comes with a session is asked first which page sent it.
    if (headers.cookie !== undefined) return false
    const exchange = this.#exchange(request, new ResponseReplier(response, this.#common))
    if (!exchange) return false
    whole(request, length, (bytes) => exchange.decide(bytes))
    return true
  }
}

class ResponseReplier implements Replier {
  readonly #response: ServerResponse
  readonly #common: Readonly<Record<string, string>>

  constructor(response: ServerResponse, common: Readonly<Record<string, string>>) {
    this.#response = response
    this.#common = common
  }

  reply(status: number, fields: Readonly<Record<string, string>>, text: string, length: number): void {
    this.#response.writeHead(status, { ...fields, ...this.#common, 'content-length': length })
    this.#response.end(text)
  }
}

/** The parser has made sure that no more than `length` bytes come. */
function whole(request: IncomingMessage, length: number, done: (bytes: Buffer) => void): void {
  let bytes: Buffer | null = null
  request.on('data', (part: Buffer) => {
    bytes = bytes ? Buffer.concat([bytes, part]) : part
    if (bytes.length === length) done(bytes)
  })
}
