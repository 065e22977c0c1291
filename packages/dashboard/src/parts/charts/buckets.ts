export interface Counted {
  /** Start of the hour, ISO 8601. */
  readonly hour: string
  readonly series: string
  readonly count: number
}

export interface Bucket {
  /** Its start, milliseconds since the epoch. */
  readonly start: number
  readonly counts: Readonly<Record<string, number>>
}

const hourMs = 3_600_000

/** Hours that one bar stands for: between 24 and 45 bars, whatever the span. */
export function stepOf(spanHours: number): number {
  return [1, 2, 6, 12, 24, 48].find((step) => spanHours / step <= 45) ?? 72
}

/** Hours put together to bars, from `from` to `to` (milliseconds) without a gap; what lies outside is left out. */
export function buckets(items: readonly Counted[], from: number, to: number, stepHours: number): readonly Bucket[] {
  const step = stepHours * hourMs
  const startOf = (at: number): number => Math.floor(at / step) * step
  const counts = new Map<number, Record<string, number>>()
  for (let at = startOf(from); at < to; at += step) counts.set(at, {})
  for (const { hour, series, count } of items) {
    const bucket = counts.get(startOf(Date.parse(hour)))
    if (bucket) bucket[series] = (bucket[series] ?? 0) + count
  }
  return [...counts].map(([start, counts]) => ({ start, counts }))
}
