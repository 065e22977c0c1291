import type { EnvDocument } from '../../../../../cli/src/ui/protocol.ts'
import type { Column } from '../../../parts/table/columns.ts'
import { texts } from '../../../texts/local.ts'
import { byReading, type Reading } from './by-reading.ts'
import { RowsTable } from './rows-table.tsx'
import { Value } from './value.tsx'

const columns: readonly Column<Reading>[] = [
  { id: 'value', head: texts.value, width: '32%', cell: ({ value }) => <Value value={value} /> },
  { id: 'loader', head: texts.loader, cell: ({ titles }) => titles.join(', ') },
  { id: 'note', head: texts.note, width: '26%', cell: ({ note }) => note ?? texts.none },
]

/** What every loader would make of the same line: those that agree in one row, the largest group first. */
export function Loaders({ loaders }: Pick<EnvDocument, 'loaders'>) {
  return (
    <RowsTable
      label={texts.loader}
      columns={columns}
      rows={byReading(loaders)}
      rowId={({ titles }) => titles.join(' ')}
    />
  )
}
