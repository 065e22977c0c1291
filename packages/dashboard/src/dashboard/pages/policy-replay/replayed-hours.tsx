import { dateAndTime } from '../../../parts/moment.ts'
import { columnsOf, type Columns } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts } from '../../../texts/policy-replay.ts'
import type { Hour } from './queries.ts'

/** The hours that the limit would have cut, the worst first. */
export function ReplayedHours({ hours }: { readonly hours: readonly Hour[] }) {
  const rows = hours.filter(({ refused }) => refused > 0).toSorted((one, other) => other.refused - one.refused)
  if (rows.length === 0) return null
  return (
    <DataTable
      label={texts.hours}
      columns={columns}
      rows={rows}
      rowId={({ hour }) => hour}
      rowHeight={36}
      {...(rows.length > 8 ? { maxHeight: '20rem' } : {})}
    />
  )
}

const column = columnsOf<Hour>()

const columns: Columns<Hour> = [
  column.accessor('hour', {
    header: texts.hour,
    enableSorting: false,
    cell: ({ row }) => dateAndTime(row.original.hour),
  }),
  column.accessor('calls', {
    header: texts.calls,
    enableSorting: false,
    meta: { width: '8rem', isNumber: true },
    cell: ({ row: { original } }) => original.calls.toLocaleString('en'),
  }),
  column.accessor('refused', {
    header: texts.refused,
    enableSorting: false,
    meta: { width: '8rem', isNumber: true },
    cell: ({ row: { original } }) => original.refused.toLocaleString('en'),
  }),
]
