import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import type { Bucket } from './buckets.ts'
import type { Series } from './over-time.tsx'

interface Props {
  readonly bars: readonly Bucket[]
  readonly series: readonly Series[]
  readonly height: number
  readonly labelOf: (start: number) => string
}

/** The drawing alone: what it shows is told by whoever draws it. */
export function StackedBars({ bars, series, height, labelOf }: Props) {
  return (
    <BarChart
      h={height}
      data={bars.map(({ start, counts }) => ({ at: labelOf(start), ...counts }))}
      dataKey="at"
      type="stacked"
      series={series.map(({ name, label, color }) => ({ name, label, color }))}
      withLegend={series.length > 1}
      legendProps={{ verticalAlign: 'bottom' }}
      tickLine="none"
      gridAxis="x"
      xAxisProps={{ minTickGap: 48, interval: 'preserveStartEnd' }}
      yAxisProps={{ allowDecimals: false, width: 48 }}
      barProps={{ isAnimationActive: false }}
      tooltipAnimationDuration={0}
      valueFormatter={(value) => value.toLocaleString('en')}
      barChartProps={{ accessibilityLayer: false }}
    />
  )
}
