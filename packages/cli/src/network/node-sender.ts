import { Secret, type SendOptions, type Sender, type WireRequest } from '@why401/core'
import type { AnswerHead, BodySink, NodeSent, RawAnswer } from './answer.ts'
import { bodyText } from './body-text.ts'
import { plainConnection, type Connection } from './connection.ts'
import { decodeContent } from './content-coding.ts'
import { dial, type Line } from './dial.ts'
import { Failure, failureOf } from './failure.ts'
import { Lifeline } from './lifeline.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { readBody, readHead } from './read-answer.ts'
import { requestBytes, type RequestBytes } from './request-bytes.ts'
import { placeOf, targetOf, type Target } from './target.ts'

export interface NodeSendOptions extends SendOptions {
  /**
   * Called with the header section. A sink gets the whole body as it comes, at any length; without one the body is
   * kept up to the limit, and the connection is closed there.
   */
  readonly onHead?: (head: AnswerHead) => BodySink | null
}

/** HTTP/1.1 over sockets of this process: one connection for each request, byte for byte what the request says. */
export class NodeSender implements Sender {
  readonly #connection: Connection
  readonly #limits: Limits

  constructor(connection: Connection = plainConnection, limits: Partial<Limits> = {}) {
    this.#connection = connection
    this.#limits = { ...defaultLimits, ...limits }
  }

  async send(request: WireRequest, options: NodeSendOptions = {}): Promise<NodeSent> {
    const life = new Lifeline(options.signal)
    let place = 'the server'
    try {
      const target = targetOf(request.url.reveal())
      place = placeOf(target)
      this.#setLimits(life, place, options.timeout)
      return await life.race(this.#exchange(request, target, life, options))
    } catch (error) {
      const { reason, message } = failureOf(error, place)
      return { kind: 'unreachable', reason, text: message }
    } finally {
      life.end()
    }
  }

  #setLimits(life: Lifeline, place: string, timeout: number | undefined): void {
    const late = (says: string, ms: number) => () => new Failure('timeout', `${place} ${says} within ${ms / 1000} s`)
    const { maxTime, connectTimeout } = this.#connection
    const total = timeout ?? maxTime ?? this.#limits.totalMs
    life.limit('total', total, late('did not answer completely', total))
    if (maxTime !== null) life.limit('max-time', maxTime, late('did not answer completely', maxTime))
    if (connectTimeout !== null)
      life.limit('connect', connectTimeout, late('did not accept a connection', connectTimeout))
  }

  async #exchange(request: WireRequest, target: Target, life: Lifeline, options: NodeSendOptions): Promise<NodeSent> {
    const started = Date.now()
    const line = await dial(target, this.#connection, life, {
      route: options.route ?? 'as-given',
      headBytes: this.#limits.headBytes,
      timeout: options.timeout ?? this.#limits.totalMs,
    })
    life.relax('connect')
    const { http, https } = this.#connection.proxies
    const bytes = requestBytes(request, target, line.relay, (http ?? https) !== null)
    const sent = Date.now()
    const { head, message } = await this.#write(request, target, line, bytes)
    const answered = Date.now()
    const whole = { ...head, bytes: Buffer.concat([line.said, head.bytes]) }
    const sink = options.onHead?.(whole) ?? null
    if (sink?.patient === true) life.relax('total')
    const body = await readBody(message, sink, this.#limits.bodyBytes)
    return this.#answered({
      ...whole,
      body: body.bytes,
      isWhole: body.isWhole,
      bodyBytes: body.count,
      wasStreamed: sink !== null,
      peer: line.peer,
      times: { started, connected: line.connectedAt, secured: line.securedAt, sent, answered, ended: Date.now() },
      sentBytes: { head: bytes.head.length, body: bytes.body.length },
    })
  }

  /** Writes the request and reads the answer's header section, which may come before all is written. */
  #write({ method }: WireRequest, target: Target, { stream }: Line, { head, body, expectsContinue }: RequestBytes) {
    stream.write(head)
    let isWritten = false
    const writeBody = (): void => {
      if (isWritten || body.length === 0 || stream.destroyed) return
      isWritten = true
      stream.write(body)
    }
    const waiting = expectsContinue ? setTimeout(writeBody, this.#connection.continueTimeout) : undefined
    if (!expectsContinue) writeBody()
    const answering = readHead(stream, { method, place: placeOf(target), limits: this.#limits, onContinue: writeBody })
    return answering.finally(() => clearTimeout(waiting))
  }

  async #answered(raw: RawAnswer): Promise<NodeSent> {
    const decoded = await decodeContent(raw.body, raw.headers, this.#limits.bodyBytes)
    return {
      kind: 'answered',
      response: { status: raw.status, headers: raw.headers, body: new Secret(bodyText(decoded, raw.headers)) },
      sentAt: raw.times.sent,
      answeredAt: raw.times.answered,
      raw,
    }
  }
}
