import { originOf } from '../edits/url.ts'
import type { Exchange } from '../model/experiment.ts'
import type { Cancellation, Sender, SendOptions, Sent, WireRequest } from '../model/wire.ts'
import type { Boundary } from './boundary.ts'
import { redirected, type RedirectRules } from './follow.ts'
import { isAccepted } from './judge.ts'
import { Rests, type Clock } from './rests.ts'
import { isStranger, isToldIn, secretsOf } from './stranger.ts'

export interface Limits {
  /** Requests in all; the first one and hops of redirects count. */
  readonly requests: number
  /** Refused answers in a row from one host, after which nothing more is sent there: accounts get locked. */
  readonly refusedInARow: number
  /** Redirects to follow; 0 follows none. */
  readonly redirects: number
  /** How they are followed; absent: as RFC 9110 has it. */
  readonly redirectRules?: RedirectRules
}

export const usualLimits: Limits = { requests: 12, refusedInARow: 5, redirects: 0 }

/** `isBesideKey`: the rest that the host asks for is that of a key which this request does not carry. */
export type DeliveryOptions = SendOptions & { readonly isBesideKey?: boolean }

/** What came of one request and the redirects after it. The last of the chain is the answer that counts. */
export interface Delivery {
  readonly chain: readonly Exchange[]
  readonly sent: Sent
  /** Why a last redirect was left as the answer, though redirects were to be followed. */
  readonly unfollowed?: 'too-many' | 'other-site'
}

/**
 * The only way from the engine to the network. It holds the rules of safety: budget, lock-out cap, the rest that a server
 * asks for, no key across the boundary, one redirect at a time.
 */
export class Courier {
  readonly #sender: Sender
  readonly #boundary: Boundary
  readonly #limits: Limits
  readonly #rests: Rests
  readonly #signal: Cancellation | undefined
  readonly #refused = new Map<string, number>()
  /** Whatever was sent inside the boundary and might be a key. */
  readonly #secrets = new Set<string>()
  #count = 0

  constructor(sender: Sender, boundary: Boundary, limits: Limits, clock: Clock, signal?: Cancellation) {
    this.#sender = sender
    this.#boundary = boundary
    this.#limits = limits
    this.#rests = new Rests(clock)
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
  mayVisit(url: string, more = 1, isBesideKey = false): boolean {
    if (this.isCancelled || this.#count + more > this.#limits.requests) return false
    if (this.#rests.isTooLong(hostOf(url), isBesideKey)) return false
    return (this.#refused.get(hostOf(url)) ?? 0) + more <= this.#limits.refusedInARow
  }

  /** The host has asked for a longer rest than an investigation lasts. */
  mustRest(url: string): boolean {
    return this.#rests.isTooLong(hostOf(url))
  }

  /** A key goes nowhere but inside the boundary; a request that holds nothing like one may go anywhere. */
  isSafe(request: WireRequest): boolean {
    const url = request.url.reveal()
    return this.#boundary.allows(url) || (isStranger(request, this.#boundary.places) && !isToldIn(url, this.#secrets))
  }

  /** @throws when a request with a key would leave the boundary: a defect of the caller. */
  async deliver(first: WireRequest, options: DeliveryOptions = {}): Promise<Delivery> {
    const chain: Exchange[] = []
    let request = first
    for (;;) {
      if (!this.isSafe(request)) throw new Error('a key would leave the origin it was sent to')
      const sent = await this.#send(request, options)
      if (sent.kind === 'unreachable') return { chain, sent }
      chain.push({ request, answer: sent })
      if (this.#limits.redirects === 0) return { chain, sent }
      const next = redirected(request, sent, this.#boundary, this.#limits.redirectRules)
      if (next === null) return { chain, sent }
      if (next === 'other-site' || !this.isSafe(next)) return { chain, sent, unfollowed: 'other-site' }
      const isLast = chain.length > this.#limits.redirects || !this.mayVisit(next.url.reveal())
      if (isLast) return { chain, sent, unfollowed: 'too-many' }
      request = next
    }
  }

  async #send(request: WireRequest, { isBesideKey = false, ...options }: DeliveryOptions): Promise<Sent> {
    const host = hostOf(request.url.reveal())
    for (const secret of secretsOf(request, this.#boundary.places)) this.#secrets.add(secret)
    await this.#rests.over(host, isBesideKey)
    const signal = this.#signal
    const most = this.#limits.requests - this.#count
    const sent = await this.#sender.send(request, { ...options, most, ...(signal ? { signal } : {}) })
    this.#count += sent.attempts ?? 1
    if (sent.kind === 'answered') this.#rests.note(host, sent.response, isBesideKey)
    const isFine = sent.kind === 'answered' && (isAccepted(sent) || sent.response.status === 404)
    this.#refused.set(host, isFine ? 0 : (this.#refused.get(host) ?? 0) + 1)
    return sent
  }
}

function hostOf(url: string): string {
  const origin = originOf(url)
  return origin ? `${origin.host}:${origin.port}` : ''
}
