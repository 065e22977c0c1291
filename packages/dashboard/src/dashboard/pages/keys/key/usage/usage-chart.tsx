import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { colourOf, labelOf } from './look.ts'
import type { Bar, Span } from './buckets.ts'

interface Props {
  readonly bars: readonly Bar[]
  readonly outcomes: readonly string[]
  readonly span: Span
}

/** Bars by outcome. In a chunk of its own; the table beside it says the same to whoever does not see it. */
export function UsageChart({ bars, outcomes, span }: Props) {
  return (
    <BarChart
      aria-hidden="true"
      h={220}
      data={bars.map(({ start, counts }) => ({ start: labelOf(start, span), ...counts }))}
      dataKey="start"
      type="stacked"
      series={outcomes.map((name, at) => ({ name, color: colourOf(name, at) }))}
      tickLine="none"
      maxBarWidth={28}
      // The focus goes to the table: a drawing is no place to be.
      barChartProps={{ accessibilityLayer: false }}
      barProps={{ isAnimationActive: false }}
      yAxisProps={{ allowDecimals: false, width: 44 }}
    />
  )
}
