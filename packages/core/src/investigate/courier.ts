import { carriesCredential } from '../edits/key-slot.ts'
import { originOf } from '../edits/url.ts'
import type { Exchange } from '../model/experiment.ts'
import type { Cancellation, Sender, SendOptions, Sent, WireRequest } from '../model/wire.ts'
import type { Boundary } from './boundary.ts'
import { redirected, withoutKeys } from './follow.ts'
import { isAccepted } from './judge.ts'

export interface Limits {
  /** Requests in all; the first one and hops of redirects count. */
  readonly requests: number
  /** Refused answers in a row from one host, after which nothing more is sent there: accounts get locked. */
  readonly refusedInARow: number
  /** Redirects to follow; 0 follows none. */
  readonly redirects: number
}

export const usualLimits: Limits = { requests: 12, refusedInARow: 5, redirects: 0 }

/** What came of one request and the redirects after it. The last of the chain is the answer that counts. */
export interface Delivery {
  readonly chain: readonly Exchange[]
  readonly sent: Sent
}

/**
 * The only way from the engine to the network. It holds the rules of safety: budget, lock-out cap, no key across the
 * boundary, one redirect at a time.
 */
export class Courier {
  readonly #sender: Sender
  readonly #boundary: Boundary
  readonly #limits: Limits
  readonly #signal: Cancellation | undefined
  readonly #refused = new Map<string, number>()
  #count = 0

  constructor(sender: Sender, boundary: Boundary, limits: Limits, signal?: Cancellation) {
    this.#sender = sender
    this.#boundary = boundary
    this.#limits = limits
    this.#signal = signal
  }

  /** Requests sent so far. */
  get count(): number {
    return this.#count
  }

  get isCancelled(): boolean {
    return this.#signal?.aborted ?? false
  }

  /** Whether `more` further requests to this address are within budget and cap. */
  mayVisit(url: string, more = 1): boolean {
    if (this.isCancelled || this.#count + more > this.#limits.requests) return false
    return (this.#refused.get(hostOf(url)) ?? 0) + more <= this.#limits.refusedInARow
  }

  /** A key goes nowhere but inside the boundary; a request that carries none may go anywhere. */
  isSafe(request: WireRequest): boolean {
    return this.#boundary.allows(request.url.reveal()) || !carriesCredential(request)
  }

  /** @throws when a request with a key would leave the boundary: a defect of the caller. */
  async deliver(first: WireRequest, options: SendOptions = {}): Promise<Delivery> {
    const chain: Exchange[] = []
    let request: WireRequest | null = first
    for (;;) {
      if (!this.isSafe(request)) throw new Error('a key would leave the origin it was sent to')
      const sent = await this.#send(request, options)
      if (sent.kind === 'unreachable') return { chain, sent }
      chain.push({ request, answer: sent })
      const next: WireRequest | null =
        chain.length <= this.#limits.redirects ? redirected(request, sent, this.#boundary) : null
      if (!next || !this.mayVisit(next.url.reveal())) return { chain, sent }
      request = this.isSafe(next) ? next : withoutKeys(next)
      if (!this.isSafe(request)) return { chain, sent }
    }
  }

  async #send(request: WireRequest, options: SendOptions): Promise<Sent> {
    this.#count++
    const signal = this.#signal
    const sent = await this.#sender.send(request, signal ? { ...options, signal } : options)
    const host = hostOf(request.url.reveal())
    const isFine = sent.kind === 'answered' && (isAccepted(sent) || sent.response.status === 404)
    this.#refused.set(host, isFine ? 0 : (this.#refused.get(host) ?? 0) + 1)
    return sent
  }
}

function hostOf(url: string): string {
  const origin = originOf(url)
  return origin ? `${origin.host}:${origin.port}` : ''
}
