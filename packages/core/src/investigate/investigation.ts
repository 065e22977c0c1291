import type { CauseId } from '../causes/ids.gen.ts'
import { keySlots } from '../edits/key-slot.ts'
import { withKeyReplaced } from '../edits/replace-key.ts'
import { experiments } from '../experiments/index.ts'
import { learnt as learntFromControl } from '../experiments/control.ts'
import { nonsenseLike } from '../experiments/nonsense.ts'
import type {
  Candidate,
  Chances,
  Exchange,
  Experiment,
  Situation,
  Trial,
  TrialClass,
  TrialResult,
} from '../model/experiment.ts'
import type { Provider } from '../model/provider.ts'
import type { Secret } from '../model/secret.ts'
import type { Sent, Signer, WireRequest } from '../model/wire.ts'
import type { Asking } from './asking.ts'
import { Beliefs } from './beliefs.ts'
import { choose } from './choose.ts'
import type { Courier } from './courier.ts'
import { shownFloors, wireFactors } from './expectations.ts'
import { classify, type KnownRefusal } from './judge.ts'
import type { Observed } from '../model/observed.ts'
import { describedSpots } from '../wire/placement.ts'
import type { RankedCause } from './rank.ts'

export interface InvestigationInput {
  readonly chain: readonly Exchange[]
  readonly observation: Observed
  readonly ranked: readonly RankedCause[]
  /** Causes that the request itself shows: a defect in the key, a token past its time. */
  readonly shown: readonly CauseId[]
  readonly courier: Courier
  readonly isKnownRefusal: KnownRefusal
  readonly providers: readonly Provider[]
  /** The other values that the variable of a sent key has elsewhere. */
  readonly candidatesFor: (keys: readonly Secret[]) => readonly Candidate[] | Promise<readonly Candidate[]>
  readonly signer: Signer | null
  readonly isProxied: boolean
  /** Resolves after that many milliseconds; the engine has no clock. */
  readonly wait: (milliseconds: number) => Promise<void>
  readonly experiments?: readonly Experiment[]
  readonly onAsking?: (asking: Asking) => void
  /** Told of each trial as it ends. */
  readonly onTrial?: (done: DoneTrial) => void
  /** Told what is believed at the beginning and after each trial, most probable first. */
  readonly onBelief?: (ranked: readonly RankedCause[]) => void
}

export interface DoneTrial {
  readonly trial: Trial
  readonly kind: TrialClass
  readonly statusBefore: number
  readonly statusAfter: number | null
  /** `proves`: accepted, and refused again without the change. `upholds`: the issuer's own word has stood every question. */
  readonly verdict:
    | 'proves'
    | 'upholds'
    | 'speaks-for'
    | 'no-change'
    | 'other-answer'
    | 'not-reproduced'
    | 'no-answer'
    | 'learnt'
  readonly cause: CauseId | null
}

export interface Investigated {
  readonly ranked: readonly RankedCause[]
  readonly proven: { readonly cause: CauseId; readonly trial: Trial } | null
  readonly likely: { readonly cause: CauseId; readonly trial: Trial } | null
  readonly done: readonly DoneTrial[]
  /** Why it ended without proof; null when it is proven. */
  readonly stopped: 'nothing-left' | 'limit' | 'rest' | 'not-reproduced' | 'cancelled' | null
}

/** Chooses, sends, judges and believes until one cause is proven or nothing that is left is worth a request. */
export async function investigate(input: InvestigationInput): Promise<Investigated> {
  return new Investigation(input, await situationOf(input)).run()
}

async function situationOf(input: InvestigationInput): Promise<Situation> {
  const base = input.chain.at(-1) as Exchange
  // Where a key should be and none is, nothing can be repaired, moved or imitated.
  const slots = keySlots(base.request, describedSpots(input.observation)).filter(
    ({ key }) => key.reveal().trim() !== '',
  )
  return {
    observed: input.observation,
    chain: input.chain,
    base,
    slots,
    providers: input.providers,
    candidates: await input.candidatesFor(slots.map(({ key }) => key)),
    signer: input.signer,
    isProxied: input.isProxied,
  }
}

class Investigation {
  readonly #input: InvestigationInput
  readonly #situation: Situation
  readonly #beliefs: Beliefs
  readonly #results = new Map<string, TrialResult>()
  readonly #done: DoneTrial[] = []
  #likely: Investigated['likely'] = null

  constructor(input: InvestigationInput, situation: Situation) {
    this.#input = input
    this.#situation = situation
    this.#beliefs = new Beliefs(input.ranked, wireFactors(situation))
  }

  async run(): Promise<Investigated> {
    let left = await this.#proposed()
    this.#beliefs.atLeast(shownFloors(this.#input.shown, this.#situation))
    this.#beliefs.atLeast(suggestedBy(left))
    this.#tellBelief()
    for (;;) {
      const { courier } = this.#input
      if (courier.isCancelled) return this.#end('cancelled')
      const open = left.filter((trial) => courier.mayVisit(trial.request.url.reveal(), 1, trial.isBesideKey))
      const trial = choose(open, this.#beliefs)
      if (!trial) return this.#end(choose(left, this.#beliefs) ? this.#limit() : 'nothing-left')
      left = left.filter((one) => one !== trial)
      const ended = await this.#try(trial)
      if (ended) return ended
    }
  }

  #limit(): 'rest' | 'limit' {
    return this.#input.courier.mustRest(this.#situation.base.request.url.reveal()) ? 'rest' : 'limit'
  }

  async #proposed(): Promise<Trial[]> {
    const { courier, experiments: chosen = experiments } = this.#input
    const lists = await Promise.all(chosen.map(async ({ propose }) => safely(() => propose(this.#situation))))
    return lists.flat().filter((trial) => courier.isSafe(trial.request) && isReadOnly(trial.request, this.#situation))
  }

  async #try(trial: Trial): Promise<Investigated | null> {
    if (trial.wait) await this.#input.wait(trial.wait)
    this.#input.onAsking?.({ purpose: 'change', trial })
    const { sent } = await this.#input.courier.deliver(trial.request, {
      ...(trial.route ? { route: trial.route } : {}),
      ...(trial.isBesideKey ? { isBesideKey: true } : {}),
    })
    const kind = this.#classify(sent)
    const answer = sent.kind === 'answered' ? sent : null
    const result: TrialResult = { kind, answer, earlier: this.#results }
    if (trial.learn) return this.#learn(trial, result)
    if (kind === 'accepted') return this.#confirm(trial, result)
    this.#beliefs.failed(trial.heals, kind)
    if (kind === 'beyond') this.#speaksFor(trial)
    this.#note(trial, result, kind === 'beyond' ? 'speaks-for' : verdictOf(kind))
    return null
  }

  #learn(trial: Trial, result: TrialResult): Investigated | null {
    this.#beliefs.multiply(trial.learn?.(result) ?? {})
    this.#results.set(trial.experiment, result)
    const isGone = trial.experiment === 'control' && result.kind === 'accepted'
    const cause = trial.proves?.(result) ? (trial.upholds ?? null) : null
    this.#note(trial, result, isGone ? 'not-reproduced' : cause ? 'upholds' : 'learnt', cause)
    if (cause) return this.#settled(cause, trial)
    return isGone ? this.#end('not-reproduced') : null
  }

  /** Accepted: now a made-up key must not be (where the place is new), and without the change it must be refused again. */
  async #confirm(trial: Trial, result: TrialResult): Promise<Investigated | null> {
    const { courier } = this.#input
    const cause = this.#beliefs.healed(trial.heals)
    if (cause === null) return null
    if (trial.wait) return this.#settleLikely(trial, cause, result)
    if (trial.doubtful && courier.mayVisit(trial.request.url.reveal()) && (await this.#isOpenToAll(trial))) {
      this.#beliefs.multiply({ [cause]: 0.2 })
      this.#note(trial, result, 'other-answer')
      return null
    }
    const base = this.#situation.chain[0] as Exchange
    if (!courier.mayVisit(base.request.url.reveal())) return this.#settleLikely(trial, cause, result)
    this.#input.onAsking?.({ purpose: 'without-change', trial })
    const again = this.#classify((await courier.deliver(base.request)).sent)
    if (again === 'accepted') {
      this.#beliefs.multiply(learntFromControl({ kind: again, answer: null, earlier: this.#results }))
      this.#note(trial, result, 'not-reproduced')
      return this.#end('not-reproduced')
    }
    if (again === 'unreachable') return this.#settleLikely(trial, cause, result)
    this.#note(trial, result, 'proves', cause)
    return this.#settled(cause, trial)
  }

  #settled(cause: CauseId, trial: Trial): Investigated {
    this.#beliefs.settle(cause, 0.99)
    this.#tellBelief()
    return { ...this.#state(), proven: { cause, trial }, stopped: null }
  }

  /** A place that takes any key takes none seriously. */
  async #isOpenToAll(trial: Trial): Promise<boolean> {
    const doubt = this.#withNonsense(trial.request)
    if (!doubt) return true
    this.#input.onAsking?.({ purpose: 'made-up-key', trial })
    const { sent } = await this.#input.courier.deliver(doubt, trial.route ? { route: trial.route } : {})
    return this.#classify(sent) === 'accepted'
  }

  /** A made-up key where the trial has the real one, also at a place whose name tells of no key. */
  #withNonsense(request: WireRequest): WireRequest | null {
    const slot = keySlots(request, describedSpots(this.#situation.observed))[0]
    if (slot) return slot.put(nonsenseLike(slot.key.reveal()))
    const key = this.#situation.slots[0]?.key.reveal()
    return key === undefined ? null : withKeyReplaced(request, key, nonsenseLike(key))
  }

  #classify(sent: Sent): TrialClass {
    return classify(sent, this.#situation.base.answer, this.#input.isKnownRefusal)
  }

  #settleLikely(trial: Trial, cause: CauseId, result: TrialResult): Investigated {
    this.#note(trial, result, 'speaks-for', cause)
    this.#beliefs.settle(cause, 0.9)
    this.#tellBelief()
    this.#likely = { cause, trial }
    return { ...this.#state(), proven: null, stopped: 'limit' }
  }

  /** No longer refused, yet not accepted either: the change got past the check, if that comes first. */
  #speaksFor(trial: Trial): void {
    const cause = this.#beliefs.healed(trial.heals)
    if (cause === null) return
    this.#beliefs.multiply({ [cause]: 4 })
    this.#likely ??= { cause, trial }
  }

  #note(
    trial: Trial,
    { kind, answer }: TrialResult,
    verdict: DoneTrial['verdict'],
    cause: CauseId | null = null,
  ): void {
    const done: DoneTrial = {
      trial,
      kind,
      statusBefore: this.#situation.base.answer.response.status,
      statusAfter: answer?.response.status ?? null,
      verdict,
      cause,
    }
    this.#done.push(done)
    this.#input.onTrial?.(done)
    this.#tellBelief()
  }

  #tellBelief(): void {
    this.#input.onBelief?.(this.#beliefs.ranked())
  }

  #end(stopped: NonNullable<Investigated['stopped']>): Investigated {
    return { ...this.#state(), proven: null, stopped }
  }

  #state(): Pick<Investigated, 'ranked' | 'likely' | 'done'> {
    return { ranked: this.#beliefs.ranked(), likely: this.#likely, done: this.#done }
  }
}

function verdictOf(kind: TrialClass): DoneTrial['verdict'] {
  if (kind === 'unreachable') return 'no-answer'
  return kind === 'same' ? 'no-change' : 'other-answer'
}

/** Trials repeat what the caller has allowed to be repeated: the base, or a method that changes nothing (RFC 9110, 9.2.1). */
function isReadOnly({ method }: WireRequest, { base }: Situation): boolean {
  return /^(?:GET|HEAD|OPTIONS)$/.test(method) || method === base.request.method
}

/** The strongest that any trial says about each cause. */
function suggestedBy(trials: readonly Trial[]): Chances {
  const floors: Record<string, number> = {}
  for (const { suggests = {} } of trials)
    for (const [cause, floor] of Object.entries(suggests)) floors[cause] = Math.max(floors[cause] ?? 0, floor)
  return floors
}

/** An experiment that throws proposes nothing; the others go on. */
async function safely(propose: () => readonly Trial[] | Promise<readonly Trial[]>): Promise<readonly Trial[]> {
  try {
    return await propose()
  } catch {
    return []
  }
}
