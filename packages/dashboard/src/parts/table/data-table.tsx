import { Table } from '@mantine/core'
import { FlexRender, useTable, type ReactTable, type SortingState } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { definitionsOf, features, type Column, type Features } from './columns.ts'
import styles from './data-table.module.css'
import { BodyRow } from './body-row.tsx'
import { HeadCell } from './head-cell.tsx'

interface Props<Row extends object> {
  /** What the table is of, for whoever does not see it. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** Pixels; equal for all rows, so that nothing jumps. */
  readonly rowHeight?: number
  /** CSS length: the table scrolls within it. Without it the page does. */
  readonly maxHeight?: string
  /** How the rows are ordered, where whoever gives them orders them; without it the table orders them. */
  readonly order?: { readonly by: SortingState; readonly onChange: (by: SortingState) => void }
  /** All there are, where not all are in `rows` yet. */
  readonly total?: number
  /** Called when the end comes into view. */
  readonly onEnd?: () => void
}

/** A table of any length: only the rows in view are in the document. Up and down move between the links of the rows. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { label, columns, rows, rowId, rowHeight = 44, maxHeight, order, total, onEnd } = props
  const [own, setOwn] = useState<SortingState>([])
  const scroller = useRef<HTMLDivElement>(null)
  const { getVirtualItems, getTotalSize } = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // Until the table is measured: rows that may be seen are drawn at once, not after a table without any.
    initialRect: { width: innerWidth, height: innerHeight },
    overscan: 5,
    useFlushSync: false,
  })
  const items = getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  const [from, to] = [first?.index ?? 0, (last?.index ?? -1) + 1]
  // Where the order is given, the table needs to know no more than it shows: of a hundred thousand rows some forty.
  const isOrdered = order !== undefined
  const known = useMemo(() => (isOrdered ? rows.slice(from, to) : rows) as Row[], [isOrdered, rows, from, to])
  const table = useTable({
    features,
    columns: useMemo(() => definitionsOf(columns), [columns]),
    data: known,
    getRowId: rowId,
    manualSorting: isOrdered,
    enableMultiSort: false,
    enableSortingRemoval: false,
    state: { sorting: order?.by ?? own },
    onSortingChange: (change) => {
      const by = typeof change === 'function' ? change(order?.by ?? own) : change
      if (order) order.onChange(by)
      else setOwn(by)
    },
  })
  const inOrder = table.getRowModel().rows
  const shown = isOrdered ? inOrder : inOrder.slice(from, to)
  const atEnd = last !== undefined && last.index >= rows.length - 20
  useEffect(() => {
    if (atEnd) onEnd?.()
  }, [atEnd, rows.length, onEnd])
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      style={maxHeight ? { maxHeight } : {}}
      // Reached by keyboard, so that it can be scrolled; it has a name then.
      {...(maxHeight ? { tabIndex: 0, role: 'region', 'aria-label': label } : {})}
    >
      <Table
        className={styles['table'] ?? ''}
        aria-label={label}
        aria-rowcount={(total ?? (onEnd ? -2 : rows.length)) + 1}
        stickyHeader
      >
        <Head table={table} sorting={table.state.sorting} columns={columns} />
        <Table.Tbody onKeyDown={moveBetweenRows}>
          <Gap height={first?.start ?? 0} />
          {shown.map((row, at) => (
            <BodyRow key={row.id} row={row} index={from + at} height={rowHeight} columns={columns} />
          ))}
          <Gap height={getTotalSize() - (last?.end ?? 0)} />
        </Table.Tbody>
      </Table>
    </div>
  )
}

interface HeadProps<Row extends object> {
  readonly table: ReactTable<Features, Row>
  /** What the head shows of the table: it is drawn again when one of these is another. */
  readonly sorting: SortingState
  readonly columns: readonly Column<Row>[]
}

const Head = memo(function DrawnHead<Row extends object>({ table }: HeadProps<Row>) {
  return (
    <Table.Thead>
      {table.getHeaderGroups().map((group) => (
        <Table.Tr key={group.id} aria-rowindex={1}>
          {group.headers.map((header) => (
            <HeadCell key={header.id} header={header}>
              <FlexRender header={header} />
            </HeadCell>
          ))}
        </Table.Tr>
      ))}
    </Table.Thead>
  )
}) as <Row extends object>(props: HeadProps<Row>) => ReactNode

/** In place of the rows that are out of view. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null
}

/** Of the rows' links the one above or below. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const row = (event.target as HTMLElement).closest('tr')
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
  const link = next?.querySelector<HTMLElement>('a, button')
  if (!link) return
  event.preventDefault()
  link.focus()
}
