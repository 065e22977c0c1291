export interface Counted {
  /** Start of the hour, ISO 8601. */
  readonly hour: string
  readonly series: string
  readonly count: number
}

/** Counts of one span of time, by the name of their series. */
export interface Bar {
  /** Its start, milliseconds since the epoch. */
  readonly start: number
  readonly counts: Readonly<Record<string, number>>
}

export interface Series {
  readonly name: string
  readonly label: string
  /** What programs know it by: shown as evidence is. */
  readonly isCode?: boolean
  /** CSS colour; may differ by colour scheme: `light-dark(…)`. */
  readonly color: string
}

const hourMs = 3_600_000

/** Hours that one bar stands for: between 24 and 45 bars, whatever the span. */
export function stepOf(spanHours: number): number {
  return [1, 2, 6, 12, 24, 48].find((step) => spanHours / step <= 45) ?? 72
}

/** Starts of the bars from `from` to `to` (milliseconds), without a gap; the first one is whole. */
export function startsOf(from: number, to: number, stepHours: number): readonly number[] {
  const step = stepHours * hourMs
  const first = Math.floor(from / step) * step
  return Array.from({ length: Math.max(Math.ceil((to - first) / step), 0) }, (_, at) => first + at * step)
}

/** Hours put together to bars, each until the next one starts; what was before the first is left out. */
export function barsOf(items: readonly Counted[], starts: readonly number[]): readonly Bar[] {
  const counts = starts.map((): Record<string, number> => ({}))
  for (const { hour, series, count } of items) {
    const at = Date.parse(hour)
    const bar = counts[starts.findLastIndex((start) => start <= at)]
    if (bar) bar[series] = (bar[series] ?? 0) + count
  }
  return starts.map((start, at) => ({ start, counts: counts[at] ?? {} }))
}

export const sumOf = (bars: readonly Bar[], series: string): number =>
  bars.reduce((sum, { counts }) => sum + (counts[series] ?? 0), 0)
