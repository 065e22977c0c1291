import {
  createColumnHelper,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  type ColumnDef,
} from '@tanstack/react-table'
import styles from './data-table.module.css'

/** How a column is drawn. */
export interface Look {
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

export type Columns<Row extends object> = ColumnDef<Features, Row>[]

/** Defines columns: outside of components, so that they stay the same. Sorted where `enableSorting` is not false. */
export const columnsOf = <Row extends object>() => createColumnHelper<Features, Row>()

export function classOf(look: Look | undefined): string {
  const classes = [look?.isSecondary ? styles['secondary'] : '', look?.isNumber ? styles['number'] : '']
  return classes.filter(Boolean).join(' ')
}
