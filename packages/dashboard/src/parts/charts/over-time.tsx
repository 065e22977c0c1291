import { Skeleton } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { texts } from '../../texts/charts.ts'
import { columnsOf, type Columns } from '../table/columns.ts'
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

const column = columnsOf<Bucket>()

function columns(series: readonly Series[]): Columns<Bucket> {
  return [
    column.accessor('start', {
      header: texts.from,
      meta: { width: '11rem' },
      cell: ({ row: { original } }) => labelOf(original.start),
    }),
    ...series.map(({ name, label }) =>
      column.accessor(({ counts }) => counts[name] ?? 0, { id: name, header: label, meta: { isNumber: true } }),
    ),
  ]
}
