import type { Tells } from './clues.ts'

/** What a person answered to the question of a remark: that the remark holds, or that it does not. */
export interface AnsweredQuestion {
  /** Id of a `Remark`. */
  readonly remark: string
  readonly agrees: boolean
}

export function remarkIdsOf(answered: readonly AnsweredQuestion[], agrees: boolean): string[] {
  return answered.filter((one) => one.agrees === agrees).map(({ remark }) => remark)
}

/** The clue of a yes. It weighs more than the same remark found in a story, whose other words tell it too (see `scripts/fit/answers.ts`). */
export const agreedClue = (remark: string): string => `agreed/${remark}`

/** One in four people would say yes where the cause makes no difference. */
const baseOdds = 1 / 3

/** The chance that a remark holds under a cause for which it weighs so much (log-odds). */
export function likelihood(weight: number): number {
  const odds = baseOdds * Math.exp(weight)
  return odds / (1 + odds)
}

/** What the answer no tells, by the rule of Bayes with the same chances: of a remark that is rare anyway it tells little. */
export function denialOf(tells: Tells): Tells {
  const usual = 1 - likelihood(0)
  return Object.fromEntries(
    Object.entries(tells).map(([cause, weight]) => [cause, Math.log((1 - likelihood(weight)) / usual)]),
  )
}
