import { retryAfter, type SendOptions, type Sender, type WireRequest } from '@why401/core'
import type { OutputSettings } from '../curl/output-settings.ts'
import { AnswerPrinter, printAnswer } from '../curl/print-answer.ts'
import type { RetrySettings } from '../curl/transfer-settings.ts'
import type { AnswerHead, BodySink, NodeSent, RawAnswer } from '../network/answer.ts'
import type { NodeSender } from '../network/node-sender.ts'
import { pause } from './pause.ts'

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
  readonly #output: OutputSettings | null
  readonly #retry: RetrySettings
  #isFirst = true
  #hops = 0
  #last: Last | null = null
  #streaming: AnswerPrinter | null = null

  /** @param output null: the answer is not printed, so none of it need be kept. */
  constructor(sender: NodeSender, output: OutputSettings | null, retry: RetrySettings) {
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

  /** A long answer is being printed as it comes. */
  get isPrinting(): boolean {
    return this.#streaming !== null
  }

  /** Prints what was kept, or ends what is being printed. */
  async print(): Promise<void> {
    if (!this.#last || !this.#output) return
    const printed = { request: this.#last.request, redirects: Math.max(0, this.#hops - 1) }
    if (this.#streaming) await this.#streaming.finish(this.#last.raw, printed)
    else await printAnswer(this.#last.raw, this.#output, printed)
  }

  /** As often as `--retry` says, within what is left of the budget. */
  async #retried(request: WireRequest, options: SendOptions): Promise<NodeSent> {
    const most = Math.min(this.#retry.count + 1, options.most ?? 1)
    const started = Date.now()
    for (let attempts = 1; ; attempts++) {
      const sent = await this.#sender.send(request, { ...options, onHead: (head) => this.#sinkFor(head) })
      const delay = this.#delayAfter(sent, attempts)
      const isLate = Date.now() + delay - started > (this.#retry.maxTime ?? Infinity)
      if (!this.#mayPass(sent) || attempts >= most || isLate || options.signal?.aborted) return { ...sent, attempts }
      await pause(delay, options.signal)
      if (options.signal?.aborted) return { ...sent, attempts }
    }
  }

  #mayPass(sent: NodeSent): boolean {
    const { onAllErrors, onConnectionRefused } = this.#retry
    if (sent.kind === 'answered') return passing.has(sent.response.status)
    return onAllErrors || sent.reason === 'timeout' || (onConnectionRefused && sent.reason === 'connection-refused')
  }

  /** The server's own word counts before any setting, as it does for curl. */
  #delayAfter(sent: NodeSent, attempts: number): number {
    const asked =
      sent.kind === 'answered'
        ? sent.response.headers.find(({ name }) => name.toLowerCase() === 'retry-after')?.value.reveal()
        : undefined
    return retryAfter(asked ?? null, Date.now()) ?? this.#retry.delay ?? firstDelay * 2 ** (attempts - 1)
  }

  #sinkFor(head: AnswerHead): BodySink | null {
    const output = this.#output
    if (head.status >= 300 || output === null) return null
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
        this.#streaming = new AnswerPrinter(output)
        sink = this.#streaming.sink(head)
        const begun = Buffer.concat(held ?? [])
        held = null
        return sink.write(begun)
      },
    }
  }
}
