import type { SendOptions, Sender, WireRequest } from '@why401/core'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OutputSettings } from '../curl/output-settings.ts'
import { AnswerPrinter, printAnswer } from '../curl/print-answer.ts'
import type { RetrySettings } from '../curl/transfer-settings.ts'
import type { AnswerHead, BodySink, NodeSent, RawAnswer } from '../network/answer.ts'
import type { NodeSender } from '../network/node-sender.ts'

/** No refusal is that long: what goes on after it is printed as it comes. */
const longestRefusal = 1024 * 1024
const firstDelay = 1000
const passing: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])

interface Last {
  readonly request: WireRequest
  readonly raw: RawAnswer
}

/**
 * A sender that keeps the answer to the unchanged request, to be printed once it is known to be accepted; a long body
 * is printed while it comes. Up to that answer it also tries again as `--retry` asks.
 */
export class FirstAnswer implements Sender {
  readonly #sender: NodeSender
  readonly #output: OutputSettings
  readonly #retry: RetrySettings
  #isFirst = true
  #hops = 0
  #last: Last | null = null
  #streaming: AnswerPrinter | null = null

  constructor(sender: NodeSender, output: OutputSettings, retry: RetrySettings) {
    this.#sender = sender
    this.#output = output
    this.#retry = retry
  }

  async send(request: WireRequest, options: SendOptions = {}): Promise<NodeSent> {
    if (!this.#isFirst) return this.#sender.send(request, options)
    const sent = await this.#retried(request, options)
    this.#hops++
    if (sent.kind === 'answered') this.#last = { request, raw: sent.raw }
    return sent
  }

  /** From here on nothing is kept any more: the investigation begins. */
  endFirst(): void {
    this.#isFirst = false
  }

  /** Prints what was kept, or ends what is being printed. */
  async print(): Promise<void> {
    if (!this.#last) return
    const printed = { request: this.#last.request, redirects: Math.max(0, this.#hops - 1) }
    if (this.#streaming) await this.#streaming.finish(this.#last.raw, printed)
    else await printAnswer(this.#last.raw, this.#output, printed)
  }

  async #retried(request: WireRequest, options: SendOptions): Promise<NodeSent> {
    const { count, delay, onAllErrors, onConnectionRefused } = this.#retry
    for (let tries = 0; ; tries++) {
      const sent = await this.#sender.send(request, { ...options, onHead: (head) => this.#sinkFor(head) })
      const mayPass =
        sent.kind === 'answered'
          ? passing.has(sent.response.status)
          : onAllErrors || sent.reason === 'timeout' || (onConnectionRefused && sent.reason === 'connection-refused')
      if (!mayPass || tries >= count || options.signal?.aborted) return sent
      await sleep(delay ?? firstDelay * 2 ** tries)
    }
  }

  #sinkFor(head: AnswerHead): BodySink | null {
    if (head.status >= 300) return null
    let held: Buffer[] | null = []
    let length = 0
    let sink: BodySink | null = null
    return {
      patient: true,
      write: async (chunk) => {
        if (sink) return sink.write(chunk)
        held?.push(chunk)
        length += chunk.length
        if (length <= longestRefusal) return true
        this.#streaming = new AnswerPrinter(this.#output)
        sink = this.#streaming.sink(head)
        const begun = Buffer.concat(held ?? [])
        held = null
        return sink.write(begun)
      },
    }
  }
}
