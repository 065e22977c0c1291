import { causes } from './causes/index.gen.ts'
import { readInput, type IntakeResult } from './intake/intake.ts'
import type { IsKnownRefusal } from './intake/refused.ts'
import type { AnsweredQuestion } from './investigate/answered.ts'
import { ClueFinder, type FiledSigns } from './investigate/clues.ts'
import { knownRefusals } from './investigate/known-refusal.ts'
import { Knowledge, observe, type FiledKnowledge } from './investigate/observe.ts'
import { rank } from './investigate/rank.ts'
import { Weights, type FiledWeights, type WeightData } from './investigate/weights.ts'
import type { Facts, InputKind } from './model/facts.ts'
import type { Provider } from './model/provider.ts'
import type { Report } from './model/report.ts'
import { buildReport, type Diagnosis } from './report/build.ts'

const causesById = new Map(causes.map((cause) => [cause.id, cause]))

export interface ExplainOptions {
  /** Read the input as this, whatever it looks like. */
  readonly as?: InputKind
  /** Milliseconds since the epoch, for expiry checks. */
  readonly now: number
}

export interface Filed {
  readonly knowledge: FiledKnowledge
  readonly signs: FiledSigns
}

export type Explained =
  | { readonly ok: true; readonly kind: InputKind; readonly reports: readonly Report[]; readonly accepted: number }
  | { readonly ok: false; readonly reason: string }

/** The offline engine: any text in, one report for each refusal out. Keep one instance; it holds the prepared clues. */
export class Explainer {
  readonly #knowledge: Knowledge
  readonly #finder: ClueFinder
  readonly #weights: Weights
  readonly #isKnownRefusal: IsKnownRefusal

  /** @param filed what `filed` once gave for the same providers and causes; without it, it is computed. */
  constructor(providers: readonly Provider[], weights: WeightData | FiledWeights, filed: Filed | null = null) {
    this.#knowledge = new Knowledge(providers, filed?.knowledge)
    this.#finder = new ClueFinder(causes, filed?.signs)
    this.#weights = new Weights(weights)
    this.#isKnownRefusal = knownRefusals(this.#knowledge)
  }

  /** All that looks things up, as plain data: a build keeps it, so that a start need not compute it. */
  get filed(): Filed {
    return { knowledge: this.#knowledge.filed, signs: this.#finder.filed }
  }

  /** Never throws on any input; what cannot be read comes back as a reason. */
  explain(input: string, options: ExplainOptions): Explained {
    const read = this.read(input, options.as)
    if (!read.ok) return read
    return {
      ok: true,
      kind: read.kind,
      reports: read.facts.map((facts) => this.diagnose(facts, options.now)),
      accepted: read.accepted,
    }
  }

  /**
   * Facts of every refused exchange in the input, before anything is made of them; what its providers are known to refuse with counts as
   * such. Never throws.
   */
  read(input: string, as: InputKind | 'auto' = 'auto'): IntakeResult {
    return readInput(input, as, {
      providers: this.#knowledge.providers.providers,
      isKnownRefusal: this.#isKnownRefusal,
    })
  }

  diagnose(facts: Facts, now: number): Report {
    return this.report(this.diagnosis(facts, now))
  }

  /**
   * What is observed, which clues that holds, and the causes ranked by them: what an investigation starts from.
   * @param answered what the user answered to questions that a report asked.
   */
  diagnosis(facts: Facts, now: number, answered: readonly AnsweredQuestion[] = []): Diagnosis {
    const observation = observe(facts, this.#knowledge, now, answered)
    const clues = this.#finder.find(observation)
    return { observation, clues, ranked: rank(clues, this.#weights) }
  }

  report(diagnosis: Diagnosis): Report {
    return buildReport(diagnosis, causesById, this.#weights)
  }

  /** Whose API answers at this host; null where no provider file lists it. */
  providerAt(host: string): Provider | null {
    return this.#knowledge.providers.byHost(host)
  }

  get providers(): readonly Provider[] {
    return this.#knowledge.providers.providers
  }
}
