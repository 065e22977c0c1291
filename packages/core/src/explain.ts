import { causes } from './causes/index.gen.ts'
import { readInput } from './intake/intake.ts'
import { ClueFinder } from './investigate/clues.ts'
import { Knowledge, observe } from './investigate/observe.ts'
import { rank } from './investigate/rank.ts'
import { Weights, type WeightData } from './investigate/weights.ts'
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

export type Explained =
  | { readonly ok: true; readonly kind: InputKind; readonly reports: readonly Report[]; readonly accepted: number }
  | { readonly ok: false; readonly reason: string }

/** The offline engine: any text in, one report for each refusal out. Keep one instance; it holds the prepared clues. */
export class Explainer {
  readonly #knowledge: Knowledge
  readonly #finder = new ClueFinder(causes)
  readonly #weights: Weights

  constructor(providers: readonly Provider[], weights: WeightData) {
    this.#knowledge = new Knowledge(providers)
    this.#weights = new Weights(weights)
  }

  /** Never throws on any input; what cannot be read comes back as a reason. */
  explain(input: string, options: ExplainOptions): Explained {
    const read = readInput(input, options.as ?? 'auto')
    if (!read.ok) return read
    return {
      ok: true,
      kind: read.kind,
      reports: read.facts.map((facts) => this.diagnose(facts, options.now)),
      accepted: read.accepted,
    }
  }

  diagnose(facts: Facts, now: number): Report {
    return this.report(this.diagnosis(facts, now))
  }

  /** What is observed, which clues that holds, and the causes ranked by them: what an investigation starts from. */
  diagnosis(facts: Facts, now: number): Diagnosis {
    const observation = observe(facts, this.#knowledge, now)
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
