import { Skeleton } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { texts } from '../../texts/charts.ts'
import type { Column } from '../table/columns.ts'
import { DataTable } from '../table/data-table.tsx'
import type { Bucket } from './buckets.ts'
import styles from './over-time.module.css'

const StackedBars = lazy(async () => ({ default: (await import('./stacked-bars.tsx')).StackedBars }))

export interface Series {
  readonly name: string
  readonly label: string
  /** As the theme names it: `sea.6`. */
  readonly color: string
}

interface Props {
  /** What is counted, for whoever does not see the bars. */
  readonly label: string
  readonly bars: readonly Bucket[]
  readonly series: readonly Series[]
  readonly height: number
}

const moment = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' })
const labelOf = (start: number): string => moment.format(start)

/** Counts over time as bars, and as a table. The drawing is loaded when it is shown; its room is there before. */
export function OverTime({ label, bars, series, height }: Props) {
  const [isTable, setTable] = useState(false)
  return (
    <figure className={styles['figure']} aria-label={label}>
      <div aria-hidden="true">
        <Suspense fallback={<Skeleton height={height} />}>
          <StackedBars bars={bars} series={series} height={height} labelOf={labelOf} />
        </Suspense>
      </div>
      <details className={styles['table']} onToggle={(event) => setTable(event.currentTarget.open)}>
        <summary>{texts.asTable}</summary>
        {isTable && <AsTable label={label} bars={bars} series={series} />}
      </details>
    </figure>
  )
}

function AsTable({ label, bars, series }: Omit<Props, 'height'>) {
  return (
    <DataTable
      label={label}
      columns={columns(series)}
      rows={bars}
      rowId={({ start }) => String(start)}
      rowHeight={32}
      maxHeight="20rem"
    />
  )
}

function columns(series: readonly Series[]): readonly Column<Bucket>[] {
  return [
    { id: 'start', head: texts.from, width: '11rem', value: ({ start }) => start, cell: ({ start }) => labelOf(start) },
    ...series.map(({ name, label }) => ({
      id: name,
      head: label,
      isNumber: true,
      cell: ({ counts }: Bucket) => (counts[name] ?? 0).toLocaleString('en'),
    })),
  ]
}
