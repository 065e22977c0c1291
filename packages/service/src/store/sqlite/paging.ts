import type { Page, Paged } from '../store.ts'
import { cursorAt } from './cursor.ts'

/** No page is longer, whatever is asked for. */
const maxLimit = 1000

export function boundedLimit({ limit }: Page): number {
  return Math.min(Math.max(1, Math.trunc(limit)), maxLimit)
}

/** A page of `rows`, which were read one more than the limit, so that a next page is known to exist. */
export function pageOf<Row extends { readonly seq: number }, Item>(
  rows: readonly Row[],
  limit: number,
  order: string,
  valueOf: (row: Row) => string | number,
  toItem: (row: Row) => Item,
): Paged<Item> {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items: kept.map(toItem), cursor: more ? cursorAt(order, { value: valueOf(last), seq: last.seq }) : null }
}
