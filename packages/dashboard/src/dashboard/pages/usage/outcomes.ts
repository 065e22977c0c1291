export interface OutcomeCount {
  readonly hour: string
  /** `ok`, or the cause of the refusal. */
  readonly outcome: string
  readonly count: number
}

export interface Total {
  readonly name: string
  readonly count: number
}

export const granted = 'ok'
export const rest = 'rest'

/** Counts of a span by outcome, the largest first. */
export function totals(items: readonly OutcomeCount[]): readonly Total[] {
  const sums = new Map<string, number>()
  for (const { outcome, count } of items) sums.set(outcome, (sums.get(outcome) ?? 0) + count)
  return [...sums].map(([name, count]) => ({ name, count })).toSorted((one, other) => other.count - one.count)
}

/** Causes that are drawn apart; the others are drawn as one. */
export function drawnApart(all: readonly Total[], most: number): readonly string[] {
  return all
    .filter(({ name }) => name !== granted)
    .slice(0, most)
    .map(({ name }) => name)
}
