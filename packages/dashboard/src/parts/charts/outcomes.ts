import { texts } from '../../texts/charts.ts'
import type { Counted, Series } from './bars.ts'
import { causeColours, grantedColour, restColour } from './colours.ts'

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
const rest = 'rest'

/** Counts of a span by outcome, the largest first. */
export function totals(items: readonly OutcomeCount[]): readonly Total[] {
  const sums = new Map<string, number>()
  for (const { outcome, count } of items) sums.set(outcome, (sums.get(outcome) ?? 0) + count)
  return [...sums].map(([name, count]) => ({ name, count })).toSorted((one, other) => other.count - one.count)
}

interface ByOutcome {
  readonly series: readonly Series[]
  readonly counted: readonly Counted[]
}

/** What was granted, then the most frequent causes, each apart as far as there are colours; the others as one. */
export function byOutcome(items: readonly OutcomeCount[]): ByOutcome {
  const causes = totals(items).filter(({ name }) => name !== granted)
  const apart = causes.slice(0, causeColours.length).map(({ name }) => name)
  const shown = new Set([granted, ...apart])
  return {
    series: [
      { name: granted, label: texts.granted, color: grantedColour },
      ...apart.map((name, at) => ({ name, label: name, isCode: true, color: causeColours[at] ?? restColour })),
      ...(causes.length > apart.length ? [{ name: rest, label: texts.otherCauses, color: restColour }] : []),
    ],
    counted: items.map(({ hour, outcome, count }) => ({ hour, series: shown.has(outcome) ? outcome : rest, count })),
  }
}
