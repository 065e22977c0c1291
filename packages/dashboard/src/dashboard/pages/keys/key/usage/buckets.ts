import type { Usage } from '../queries.ts'

export type Span = 'day' | 'week' | 'month'

const hourMs = 3_600_000

/** When the bars of a chart begin: hours of the last day, or days in the reader's zone. The last one is still going on. */
export function startsOf(span: Span, now: number): readonly number[] {
  if (span === 'day') {
    const hour = Math.floor(now / hourMs) * hourMs
    return Array.from({ length: 24 }, (_, at) => hour - (23 - at) * hourMs)
  }
  const days = span === 'week' ? 7 : 30
  return Array.from({ length: days }, (_, at) => {
    const day = new Date(now)
    day.setHours(0, 0, 0, 0)
    day.setDate(day.getDate() - (days - 1 - at))
    return day.getTime()
  })
}

/** Counts of one bar, by outcome: `ok`, or the code of the refusal. */
export interface Bar {
  readonly start: number
  readonly counts: Readonly<Record<string, number>>
}

export function barsOf(usage: Usage, starts: readonly number[]): readonly Bar[] {
  const counts = starts.map((): Record<string, number> => ({}))
  for (const { hour, outcome, count } of usage) {
    const at = starts.findLastIndex((start) => start <= Date.parse(hour))
    const bar = counts[Math.max(at, 0)]
    if (bar) bar[outcome] = (bar[outcome] ?? 0) + count
  }
  return starts.map((start, at) => ({ start, counts: counts[at] ?? {} }))
}

/** Every outcome that there was, with its sum: granted requests first, then the most frequent refusals. */
export function outcomesOf(usage: Usage): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>()
  for (const { outcome, count } of usage) sums.set(outcome, (sums.get(outcome) ?? 0) + count)
  return [...sums].toSorted(([a, m], [b, n]) => Number(b === 'ok') - Number(a === 'ok') || n - m)
}
