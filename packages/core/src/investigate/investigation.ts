import type { CauseId } from '../causes/ids.gen.ts'
import { isTellingMatch, recognise } from '../keys/recognise.ts'
import type { KeyMatch } from '../keys/reading.ts'
import { keySlots, type KeySlot } from '../edits/key-slot.ts'
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
import { Beliefs } from './beliefs.ts'
import { choose } from './choose.ts'
import type { Courier } from './courier.ts'
import { challengedSchemes } from '../wire/placement.ts'
import { classify, type KnownRefusal } from './judge.ts'
import type { Observed } from '../model/observed.ts'
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
  /** Told of each trial as it ends. */
  readonly onTrial?: (done: DoneTrial) => void
}

export interface DoneTrial {
  readonly trial: Trial
  readonly kind: TrialClass
  readonly statusBefore: number
  readonly statusAfter: number | null
  /** `proves`: accepted, and refused again without the change. */
  readonly verdict: 'proves' | 'speaks-for' | 'no-change' | 'other-answer' | 'not-reproduced' | 'no-answer' | 'learnt'
  readonly cause: CauseId | null
}

export interface Investigated {
  readonly ranked: readonly RankedCause[]
  readonly proven: { readonly cause: CauseId; readonly trial: Trial } | null
  readonly likely: { readonly cause: CauseId; readonly trial: Trial } | null
  readonly done: readonly DoneTrial[]
  /** Why it ended without proof; null when it is proven. */
  readonly stopped: 'nothing-left' | 'limit' | 'not-reproduced' | 'cancelled' | null
}

/** Chooses, sends, judges and believes until one cause is proven or nothing that is left is worth a request. */
export async function investigate(input: InvestigationInput): Promise<Investigated> {
  return new Investigation(input, await situationOf(input)).run()
}

async function situationOf(input: InvestigationInput): Promise<Situation> {
  const base = input.chain.at(-1) as Exchange
  const slots = keySlots(base.request)
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

/** The ranking was fitted on what people ask for help with; a request that is sent here and now differs from that. */
function wireFactors(situation: Situation): Chances {
  const { base, slots, isProxied, observed } = situation
  const { status } = base.answer.response
  const hasOrigin = base.request.headers.some(({ name }) => name.toLowerCase() === 'origin')
  const isDocumented = observed.providerVia === 'host'
  const general: Chances = {
    // The client is why401 itself.
    'client.defect': 0.03,
    'browser.cors': hasOrigin ? 4 : 0.02,
    // Whoever answers 401 again and again is at work.
    'server.fault': status < 500 ? 0.1 : 1,
    'api.retired': isDocumented ? 1 : 0.2,
    'send.stripped': isProxied ? 2 : 0.25,
    'send.dropped_redirect': 0.3,
    'send.conflict': slots.length > 1 ? 1.5 : 0.05,
    'send.absent': slots.length > 0 ? 0.1 : 3,
    'key.missing': slots.length > 0 ? 0.15 : 2,
  }
  return isDocumented ? general : { ...general, ...undescribedFactors(situation) }
}

/** An API that nobody described: the usual places are likely right, the unusual ones likely not. */
function undescribedFactors({ slots, observed }: Situation): Chances {
  const slot = slots[0]
  const scheme = slot?.scheme?.toLowerCase() ?? null
  if (scheme !== null && challengedSchemes(observed).some((one) => one.toLowerCase() === scheme)) return asAskedFor
  const isUsual = scheme === 'bearer' || scheme === 'basic'
  const isNamed = isUsual || /^x-api-key$/i.test(slot?.name ?? '')
  return {
    'key.wrong_kind': 0.05,
    'send.wrong_header': isNamed ? 2 : 5,
    'send.wrong_place': slot?.place === 'query' || slot?.place === 'cookie' ? 6 : 2,
    'send.scheme_wrong': isUsual ? 0.08 : 2,
  }
}

/** The challenge names the scheme that was sent: the server reads that place. */
const asAskedFor: Chances = {
  'key.wrong_kind': 0.05,
  'send.wrong_header': 0.1,
  'send.wrong_place': 0.1,
  'send.scheme_wrong': 0.1,
  'send.scheme_missing': 0.1,
  'send.stripped': 0.05,
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
    for (;;) {
      const { courier } = this.#input
      if (courier.isCancelled) return this.#end('cancelled')
      const open = left.filter((trial) => courier.mayVisit(trial.request.url.reveal()))
      const trial = choose(open, this.#beliefs)
      if (!trial) return this.#end(choose(left, this.#beliefs) ? 'limit' : 'nothing-left')
      left = left.filter((one) => one !== trial)
      const ended = await this.#try(trial)
      if (ended) return ended
    }
  }

  async #proposed(): Promise<Trial[]> {
    const { courier, experiments: chosen = experiments } = this.#input
    const lists = await Promise.all(chosen.map(async ({ propose }) => safely(() => propose(this.#situation))))
    return lists.flat().filter((trial) => courier.isSafe(trial.request) && isReadOnly(trial.request, this.#situation))
  }

  async #try(trial: Trial): Promise<Investigated | null> {
    if (trial.wait) await this.#input.wait(trial.wait)
    const { sent } = await this.#input.courier.deliver(trial.request, trial.route ? { route: trial.route } : {})
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
    this.#note(trial, result, isGone ? 'not-reproduced' : 'learnt')
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
    const again = this.#classify((await courier.deliver(base.request)).sent)
    if (again === 'accepted') {
      this.#beliefs.multiply(learntFromControl({ kind: again, answer: null, earlier: this.#results }))
      this.#note(trial, result, 'not-reproduced')
      return this.#end('not-reproduced')
    }
    if (again === 'unreachable') return this.#settleLikely(trial, cause, result)
    this.#note(trial, result, 'proves', cause)
    this.#beliefs.settle(cause, 0.99)
    return { ...this.#state(), proven: { cause, trial }, stopped: null }
  }

  /** A place that takes any key takes none seriously. */
  async #isOpenToAll(trial: Trial): Promise<boolean> {
    const slots = keySlots(trial.request)
    const last = slots[0]
    if (!last) return true
    const doubt = last.put(nonsenseLike(last.key.reveal()))
    const { sent } = await this.#input.courier.deliver(doubt, trial.route ? { route: trial.route } : {})
    return this.#classify(sent) === 'accepted'
  }

  #classify(sent: Sent): TrialClass {
    return classify(sent, this.#situation.base.answer, this.#input.isKnownRefusal)
  }

  #settleLikely(trial: Trial, cause: CauseId, result: TrialResult): Investigated {
    this.#note(trial, result, 'speaks-for', cause)
    this.#beliefs.settle(cause, 0.9)
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

/**
 * What stands before anybody's eyes is rarely by chance. And where nothing does and nobody described the API, the plain
 * answer comes first: it does not know this key.
 */
function shownFloors(shown: readonly CauseId[], situation: Situation): Chances {
  const isDocumented = situation.observed.providerVia === 'host'
  if (isForeign(situation)) return { 'key.wrong_provider': 0.5 }
  // Which kinds of key an API has that nobody described cannot be known.
  const seen = isDocumented
    ? shown
    : shown.filter((cause) => cause !== 'key.wrong_kind' && cause !== 'key.wrong_provider')
  const floors: Record<string, number> = Object.fromEntries(seen.map((cause) => [cause, 0.5]))
  if (isKeyless(situation)) Object.assign(floors, { 'perm.client': 0.15, 'perm.ip': 0.15, 'perm.referrer': 0.1 })
  if (situation.base.answer.response.status === 429) floors['limit.rate'] = 0.6
  if (seen.length === 0 && !isDocumented && situation.slots.length > 0)
    floors[situation.slots.some(isJwt) ? 'token.claims' : 'key.unknown'] = 0.45
  return floors
}

function isJwt({ key }: KeySlot): boolean {
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(key.reveal())
}

/** A 403 that says nothing: a server that asks for no key refuses so who comes, and from where. */
function isKeyless({ base }: Situation): boolean {
  const { status, headers, body } = base.answer.response
  const isHtml = headers.some(({ name, value }) => /^content-type$/i.test(name) && value.reveal().includes('html'))
  return status === 403 && (isHtml || (body?.length ?? 0) < 40)
}

/** A key by whose prefix another issuer than the one that is asked is known. */
function isForeign({ observed, slots, providers }: Situation): boolean {
  const owners = slots
    .flatMap(({ key }) => recognise(key.reveal(), providers).filter(isOwnMark))
    .map((one) => one.provider)
  return owners.length > 0 && !owners.includes(observed.providerVia === 'host' ? (observed.provider?.id ?? '') : '')
}

/** A prefix that nobody else uses. */
function isOwnMark(match: KeyMatch): boolean {
  return (
    (isTellingMatch(match) || match.prefix.length >= 6) &&
    match.prefix.length >= 4 &&
    !match.provider.startsWith('other:')
  )
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
