import { causeIds, type CauseId } from '../causes/ids.gen.ts'
import type { Chances, TrialClass } from '../model/experiment.ts'
import type { RankedCause } from './rank.ts'

/** Kinder than none: the ranking may be wrong, and an experiment can show it. */
const least = 0.0005

/** How likely each cause is, as the experiments go on. */
export class Beliefs {
  readonly #odds: Map<CauseId, number>

  constructor(ranked: readonly RankedCause[], factors: Chances) {
    this.#odds = new Map(ranked.map(({ id, probability }) => [id, Math.max(probability, least) * (factors[id] ?? 1)]))
    this.#normalise()
  }

  of(cause: CauseId): number {
    return this.#odds.get(cause) ?? 0
  }

  /** The chance that a change is accepted. */
  chanceOf(heals: Chances): number {
    return sum(heals, (cause, chance) => this.of(cause) * chance)
  }

  /** The cause that an accepted change speaks for. */
  healed(heals: Chances): CauseId | null {
    const best = causeIds.reduce<{ id: CauseId | null; weight: number }>(
      (top, id) => {
        const weight = (heals[id] ?? 0) * this.of(id)
        return weight > top.weight ? { id, weight } : top
      },
      { id: null, weight: 0 },
    )
    return best.id
  }

  multiply(factors: Chances): void {
    for (const [id, odds] of this.#odds) this.#odds.set(id, odds * (factors[id] ?? 1))
    this.#normalise()
  }

  /** Lifts causes to these probabilities, where they were less likely. */
  atLeast(floors: Chances): void {
    for (const [id, odds] of this.#odds) this.#odds.set(id, Math.max(odds, floors[id] ?? 0))
    this.#normalise()
  }

  /** A change that would have healed a cause was made and did not help. */
  failed(heals: Chances, kind: TrialClass): void {
    if (kind === 'unreachable' || kind === 'limited' || kind === 'fault') return
    // Another refusal than before: the change did something, so its cause is not cleared.
    const share = kind === 'same' ? 1 : 0.3
    const factors = Object.entries(heals).map(([id, chance]) => [id, 1 - share * chance] as const)
    this.multiply(Object.fromEntries(factors))
  }

  ranked(): RankedCause[] {
    return [...this.#odds]
      .map(([id, probability]) => ({ id, probability }))
      .sort((a, b) => b.probability - a.probability)
  }

  /** All but certain of one cause. */
  settle(cause: CauseId, probability: number): void {
    const rest = 1 - this.of(cause)
    for (const [id, odds] of this.#odds)
      this.#odds.set(id, id === cause ? probability : rest > 0 ? (odds / rest) * (1 - probability) : 0)
  }

  #normalise(): void {
    let total = 0
    for (const odds of this.#odds.values()) total += odds
    for (const [id, odds] of this.#odds) this.#odds.set(id, odds / total)
  }
}

function sum(heals: Chances, of: (cause: CauseId, chance: number) => number): number {
  return Object.entries(heals).reduce((total, [cause, chance]) => total + of(cause as CauseId, chance), 0)
}
