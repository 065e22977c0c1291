import { useMemo } from 'react'
import { texts } from '../../texts/charts.ts'
import type { Column } from '../table/columns.ts'
import { DataTable } from '../table/data-table.tsx'
import type { Bar, Series } from './bars.ts'
import type { LabelOf } from './words.ts'
import { number } from '../../texts/number.ts'

interface Props {
  readonly label: string
  readonly bars: readonly Bar[]
  readonly series: readonly Series[]
  readonly labelOf: LabelOf
}

/** What the drawing shows, to be read. */
export function BarsTable({ label, bars, series, labelOf }: Props) {
  return (
    <DataTable
      label={label}
      columns={useMemo(() => columnsOf(series, labelOf), [series, labelOf])}
      rows={bars}
      rowId={({ start }) => String(start)}
      rowHeight={32}
      maxHeight="20rem"
    />
  )
}

function columnsOf(series: readonly Series[], labelOf: LabelOf): readonly Column<Bar>[] {
  return [
    { id: 'start', head: texts.from, width: '11rem', value: ({ start }) => start, cell: ({ start }) => labelOf(start) },
    ...series.map(({ name, label }) => ({
      id: name,
      head: label,
      isNumber: true,
      value: ({ counts }: Bar) => counts[name] ?? 0,
      cell: ({ counts }: Bar) => number(counts[name] ?? 0),
    })),
  ]
}
