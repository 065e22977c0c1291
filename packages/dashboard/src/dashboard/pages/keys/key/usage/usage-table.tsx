import { useMemo } from 'react'
import type { Column } from '../../../../../parts/table/columns.ts'
import { DataTable } from '../../../../../parts/table/data-table.tsx'
import { texts } from '../../../../../texts/key-usage.ts'
import type { Bar, Span } from './buckets.ts'
import { labelOf } from './look.ts'

interface Props {
  readonly bars: readonly Bar[]
  readonly outcomes: readonly string[]
  readonly span: Span
}

/** What the chart shows, to be read. */
export function UsageTable({ bars, outcomes, span }: Props) {
  const columns = useMemo(
    (): readonly Column<Bar>[] => [
      { id: 'start', head: texts.from, cell: ({ start }) => labelOf(start, span), value: ({ start }) => start },
      ...outcomes.map((outcome) => ({
        id: outcome,
        head: outcome === 'ok' ? texts.granted : outcome,
        isNumber: true,
        value: ({ counts }: Bar) => counts[outcome] ?? 0,
        cell: ({ counts }: Bar) => (counts[outcome] ?? 0).toLocaleString('en'),
      })),
    ],
    [outcomes, span],
  )
  return (
    <DataTable
      label={texts.usage}
      columns={columns}
      rows={bars}
      rowId={({ start }) => String(start)}
      rowHeight={32}
      maxHeight="15rem"
    />
  )
}
