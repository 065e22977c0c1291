import { texts } from '../../texts/charts.ts'
import { sumOf, type Bar, type Series } from './bars.ts'
import { dayAndTime, dayText, timeText } from '../../texts/moment.ts'
import { number } from '../../texts/number.ts'

/** How the start of a bar (milliseconds since the epoch) is said. */
export const labels = {
  moment: (start: number): string => dayAndTime(new Date(start)),
  hour: (start: number): string => timeText(new Date(start)),
  day: (start: number): string => dayText(new Date(start)),
} as const

export type LabelOf = (start: number) => string

/** The drawing in one sentence: what it is of, from when to when, and how many in all. */
export function said(what: string, bars: readonly Bar[], series: readonly Series[], labelOf: LabelOf): string {
  const sums = series.map(({ name, label }) => `${label}: ${number(sumOf(bars, name))}`)
  return texts.shows(what, bars.length, labelOf(bars[0]?.start ?? 0), labelOf(bars.at(-1)?.start ?? 0), sums.join(', '))
}
