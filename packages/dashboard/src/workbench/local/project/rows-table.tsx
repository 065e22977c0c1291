import { Table } from '@mantine/core'
import { useTable, type SortingState } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { classOf, definitionsOf, features, type Column } from '../../../parts/table/columns.ts'
import { HeadCell } from '../../../parts/table/head-cell.tsx'
import styles from './project.module.css'

interface Props<Row extends object> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
}

/** A table of some dozens of rows whose cells are sentences: all of them in view, each as high as it needs. */
export function RowsTable<Row extends object>({ label, columns, rows, rowId }: Props<Row>) {
  const [sorting, setSorting] = useState<SortingState>([])
  const definitions = useMemo(() => definitionsOf(columns), [columns])
  const table = useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    getRowId: rowId,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (change) => setSorting(typeof change === 'function' ? change(sorting) : change),
  })
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={label}>
      <Table aria-label={label} className={styles['table'] ?? ''}>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((header) => (
                <HeadCell key={header.id} header={header}>
                  <table.FlexRender header={header} />
                </HeadCell>
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {table.getRowModel().rows.map((row) => (
            <Table.Tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <Table.Td key={cell.id} className={classOf(cell.column.columnDef.meta)}>
                  <table.FlexRender cell={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
