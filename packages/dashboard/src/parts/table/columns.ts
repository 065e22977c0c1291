import {
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  type ColumnDef,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'
import styles from './data-table.module.css'

/** A column of a table. Defined outside of components, so that it stays the same. */
export interface Column<Row> extends Look {
  readonly id: string
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** What rows are ordered by; without it they are not ordered by this column. */
  readonly value?: (row: Row) => string | number | null
}

interface Look {
  /** CSS length; without it the column takes what is left. */
  readonly width?: string
  /** Left out where there is little room. */
  readonly isSecondary?: boolean
  readonly isNumber?: boolean
}

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text },
  columnMeta: metaHelper<Look>(),
})

export type Features = typeof features

export const definitionsOf = <Row extends object>(columns: readonly Column<Row>[]): ColumnDef<Features, Row>[] =>
  columns.map(({ id, head, cell, value, ...look }) => ({
    id,
    header: () => head,
    accessorFn: value ?? (() => null),
    enableSorting: value !== undefined,
    cell: ({ row }) => cell(row.original),
    meta: look,
  }))

export function classOf(look: Look | undefined): string {
  const classes = [look?.isSecondary ? styles['secondary'] : '', look?.isNumber ? styles['number'] : '']
  return classes.filter(Boolean).join(' ')
}
