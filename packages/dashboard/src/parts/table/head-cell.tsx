import { Table, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { Header } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { classOf, type Features } from './columns.ts'
import styles from './data-table.module.css'

const signs = { asc: IconArrowUp, desc: IconArrowDown } as const
const said = { asc: 'ascending', desc: 'descending' } as const

/** The head of a column: a button where the rows can be sorted by it. */
export function HeadCell<Row extends object>(props: {
  readonly header: Header<Features, Row, unknown>
  readonly children: ReactNode
}) {
  const { column } = props.header
  const { meta } = column.columnDef
  const sorted = column.getIsSorted()
  const Sign = sorted === false ? IconArrowsSort : signs[sorted]
  const width = meta?.width ? { style: { width: meta.width } } : {}
  if (!column.getCanSort())
    return (
      <Table.Th className={classOf(meta)} {...width}>
        {props.children}
      </Table.Th>
    )
  return (
    <Table.Th className={classOf(meta)} {...width} aria-sort={sorted === false ? 'none' : said[sorted]}>
      <UnstyledButton className={styles['sort'] ?? ''} onClick={() => column.toggleSorting()}>
        {props.children}
        <Sign size={14} stroke={1.6} aria-hidden="true" data-idle={sorted === false} />
      </UnstyledButton>
    </Table.Th>
  )
}
