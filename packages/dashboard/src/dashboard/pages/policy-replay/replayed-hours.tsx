import { dateAndTime } from '../../../texts/moment.ts'
import type { Column } from '../../../parts/table/columns.ts'
import { DataTable } from '../../../parts/table/data-table.tsx'
import { texts } from '../../../texts/policy-replay.ts'
import type { Hour } from './queries.ts'
import { number } from '../../../texts/number.ts'

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

const columns: readonly Column<Hour>[] = [
  { id: 'hour', head: texts.hour, cell: ({ hour }) => dateAndTime(hour) },
  { id: 'calls', head: texts.calls, width: '8rem', isNumber: true, cell: ({ calls }) => number(calls) },
  {
    id: 'refused',
    head: texts.refused,
    width: '8rem',
    isNumber: true,
    cell: ({ refused }) => number(refused),
  },
]
