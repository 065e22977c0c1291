import { startsOf as stepsOf } from '../../../../../parts/charts/bars.ts'

export type Span = 'day' | 'week' | 'month'

/** Until another one is chosen. */
export const usualSpan: Span = 'week'

const hourMs = 3_600_000

/** When the bars of a chart begin: hours of the last day, or days in the reader's zone. The last one is still going on. */
export function startsOf(span: Span, now: number): readonly number[] {
  if (span === 'day') return stepsOf(now - 23 * hourMs, now + 1, 1)
  const days = span === 'week' ? 7 : 30
  return Array.from({ length: days }, (_, at) => {
    const day = new Date(now)
    day.setHours(0, 0, 0, 0)
    day.setDate(day.getDate() - (days - 1 - at))
    return day.getTime()
  })
}
