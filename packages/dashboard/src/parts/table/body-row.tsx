import { FlexRender, type Row } from '@tanstack/react-table'
import { memo } from 'react'
import { classOf, type Column, type Features } from './columns.ts'
import styles from './data-table.module.css'

interface Props<Entry extends object> {
  readonly row: Row<Features, Entry>
  /** Among all rows, from 0; the head is row 1 for whoever counts aloud. */
  readonly index: number
  readonly height: number
  /** How cells are drawn: a row is drawn again when these are others. */
  readonly columns: readonly Column<Entry>[]
}

function Drawn<Entry extends object>({ row, index, height }: Props<Entry>) {
  return (
    <tr aria-rowindex={index + 2} style={{ height }}>
      {row.getAllCells().map((cell) => (
        <td key={cell.id} className={classOf(cell.column.columnDef.meta)}>
          <div className={styles['cell']}>
            <FlexRender cell={cell} />
          </div>
        </td>
      ))}
    </tr>
  )
}

/** The table makes its rows anew while it scrolls; what they are of stays the same. */
function isSame<Entry extends object>(before: Props<Entry>, now: Props<Entry>): boolean {
  const { row, index, height, columns } = now
  return (
    before.row.original === row.original &&
    before.index === index &&
    before.height === height &&
    before.columns === columns
  )
}

/** Plain elements: rows come into view by the dozen while a table scrolls. Those that were in view before are left as they are. */
export const BodyRow = memo(Drawn, isSame) as typeof Drawn
