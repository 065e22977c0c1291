import { texts } from '../../texts/charts.ts'
import { sumOf, type Bar, type Series } from './bars.ts'

const moment = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' })
const hour = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' })

/** How the start of a bar (milliseconds since the epoch) is said. */
export const labels = {
  moment: (start: number): string => moment.format(start),
  hour: (start: number): string => hour.format(start),
  day: (start: number): string => day.format(start),
} as const

export type LabelOf = (start: number) => string

/** The drawing in one sentence: what it is of, from when to when, and how many in all. */
export function said(what: string, bars: readonly Bar[], series: readonly Series[], labelOf: LabelOf): string {
  const sums = series.map(({ name, label }) => `${label}: ${sumOf(bars, name).toLocaleString('en')}`)
  return texts.shows(what, bars.length, labelOf(bars[0]?.start ?? 0), labelOf(bars.at(-1)?.start ?? 0), sums.join(', '))
}
