import {
  causes,
  type Asking,
  type DoneTrial,
  type ProveOptions,
  type Sender,
  type Sent,
  type WireRequest,
} from '@why401/core'
import type { Belief, ProofEvent } from '../protocol.ts'
import { ShownExchange } from './shown-exchange.ts'

const mostBeliefs = 5
const titles = new Map(causes.map(({ id, title }) => [id, title]))

/** Tells of a proof while it runs: each request as it leaves, its answer as it comes, and what is believed by then. */
export class WatchedProof {
  readonly #tell: (event: ProofEvent) => void
  readonly #shown = new ShownExchange()
  #asking: Asking = { purpose: 'as-given', trial: null }
  #count = 0
  /** The request that every change is made to. */
  #base = 0
  /** The request that carried the change which is judged next. */
  #changed = 0

  constructor(tell: (event: ProofEvent) => void) {
    this.#tell = tell
  }

  /** A sender through which all that is sent is told. */
  over(sender: Sender): Sender {
    return {
      send: async (request, options) => {
        const number = this.#sending(request)
        const sent = await sender.send(request, options)
        this.#answered(number, sent)
        return sent
      },
    }
  }

  get listeners(): Required<Pick<ProveOptions, 'onAsking' | 'onTrial' | 'onBelief'>> {
    return {
      onAsking: (asking) => void (this.#asking = asking),
      onTrial: ({ verdict, cause }: DoneTrial) => this.#tell({ type: 'judged', number: this.#changed, verdict, cause }),
      onBelief: (ranked) => this.#tell({ type: 'beliefs', causes: ranked.slice(0, mostBeliefs).map(belief) }),
    }
  }

  #sending(request: WireRequest): number {
    const { purpose, trial } = this.#asking
    const number = ++this.#count
    const isFirst = purpose === 'as-given'
    const against = isFirst ? null : this.#base
    if (isFirst || purpose === 'read-instead') this.#base = number
    if (purpose === 'change') this.#changed = number
    const change = trial?.change ?? null
    this.#tell({ type: 'sending', number, purpose, change, against, request: this.#shown.request(request) })
    return number
  }

  #answered(number: number, sent: Sent): void {
    const lines = this.#shown.answer(sent)
    const isAnswered = sent.kind === 'answered'
    const milliseconds = isAnswered ? sent.answeredAt - sent.sentAt : null
    this.#tell({ type: 'answered', number, status: isAnswered ? sent.response.status : null, lines, milliseconds })
  }
}

function belief({ id, probability }: Pick<Belief, 'id' | 'probability'>): Belief {
  return { id, title: titles.get(id) ?? id, probability }
}
