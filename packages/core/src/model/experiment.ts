import type { CauseId } from '../causes/ids.gen.ts'
import type { KeySlot } from '../edits/key-slot.ts'
import type { Edit } from './edit.ts'
import type { Observed } from './observed.ts'
import type { Provider } from './provider.ts'
import type { Secret } from './secret.ts'
import type { Route, Sent, Signer, WireRequest } from './wire.ts'

export type Answered = Extract<Sent, { kind: 'answered' }>

/** One request and what came back. */
export interface Exchange {
  readonly request: WireRequest
  readonly answer: Answered
}

/** Another value that the variable of the sent key has elsewhere. */
export interface Candidate {
  readonly value: Secret
  readonly variable: string
  /** Where it stands, in words: ".env.local, line 3". */
  readonly origin: string
}

/** Everything an experiment may look at when it proposes changes. */
export interface Situation {
  /** What is known of the refused exchange. */
  readonly observed: Observed
  /** The refused exchange that every trial changes in one thing; a chain of redirects has more than one. */
  readonly chain: readonly Exchange[]
  readonly base: Exchange
  /** Where the base carries keys, first the one that is most likely read. */
  readonly slots: readonly KeySlot[]
  readonly providers: readonly Provider[]
  readonly candidates: readonly Candidate[]
  readonly signer: Signer | null
  /** The request leaves through a proxy. */
  readonly isProxied: boolean
}

export type Chances = Readonly<Partial<Record<CauseId, number>>>

/** The base with one thing changed. */
export interface Trial {
  /** Of the experiment: file name in `experiments/`. */
  readonly experiment: string
  /** The one change, in words without a key: "`Bearer ` put before the key in Authorization". */
  readonly change: string
  /** The same change as the fix applies it; null where the change only serves to learn. */
  readonly edit: Edit | null
  readonly request: WireRequest
  readonly route?: Route
  /** Milliseconds to wait before sending. */
  readonly wait?: number
  /** How many usual requests it costs: a host that was not asked yet may never answer. 1 where absent. */
  readonly cost?: number
  /** For each cause that the change would heal: the chance of an accepted answer, if that is the cause. */
  readonly heals: Chances
  /**
   * How probable a cause is at least, since this change is possible at all: a blank at the end of a key is rare unless
   * it is the fault, while that a key can be moved says nothing.
   */
  readonly suggests?: Chances
  /**
   * The key is read at another place than before, so an accepted answer may only mean that nobody looked at it:
   * a made-up key in the same place must be refused before anything counts as proven.
   */
  readonly doubtful?: boolean
  /**
   * For a trial that heals nothing: what its answer tells, as factors on the odds of each cause. `sameAsBase` compares
   * status, challenge and wording without ids and times.
   */
  readonly learn?: (result: TrialResult) => Chances
  /** A cause that needs no accepted answer to be proven, since its issuer tells it; this trial is one question to that issuer. */
  readonly upholds?: CauseId
  /** Asked after the answer: whether it, with those before it, proves the cause that it upholds. */
  readonly proves?: (result: TrialResult) => boolean
  /** It asks without the key whose own limit makes the server ask for a rest, so it is no call that should wait. */
  readonly isBesideKey?: boolean
  /** How much the answer is expected to tell, in bits; for trials with `learn`. */
  readonly worth?: number
}

export type TrialClass = 'accepted' | 'beyond' | 'same' | 'other-refusal' | 'limited' | 'fault' | 'unreachable'

export interface TrialResult {
  readonly kind: TrialClass
  readonly answer: Answered | null
  /** Results of earlier trials of this investigation, by experiment. */
  readonly earlier: ReadonlyMap<string, TrialResult>
}

/** One kind of change. It proposes every variant that makes sense here, none where the request gives no reason. */
export interface Experiment {
  readonly id: string
  readonly propose: (situation: Situation) => readonly Trial[] | Promise<readonly Trial[]>
}

export function defineExperiment(experiment: Experiment): Experiment {
  return experiment
}
