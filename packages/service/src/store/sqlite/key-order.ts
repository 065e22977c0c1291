import { sql, type RawBuilder } from 'kysely'
import type { Page } from '../store.ts'

type Sort = NonNullable<Page['sort']>

/** What keys are ordered by. Each has an index on the same expression; keys without the value stand together at one end. */
const expressions: { readonly [Name in Sort]: RawBuilder<string | number> } = {
  created: sql`created_at`,
  last_used: sql`ifnull(last_used_at, 0)`,
  expires: sql`ifnull(expires_at, 9007199254740991)`,
  name: sql`lower(ifnull(name, ''))`,
}

export interface KeyOrder {
  /** Names this order in cursors. */
  readonly name: string
  readonly value: RawBuilder<string | number>
  readonly direction: 'asc' | 'desc'
  /** What compares a row that comes later with one that comes before. */
  readonly later: RawBuilder<unknown>
  readonly notLater: RawBuilder<unknown>
}

/** Newest first, unless asked otherwise. */
export function keyOrder({ sort = 'created', order = 'desc' }: Page): KeyOrder {
  return {
    name: `${sort} ${order}`,
    value: expressions[sort],
    direction: order,
    later: order === 'asc' ? sql`>` : sql`<`,
    notLater: order === 'asc' ? sql`<=` : sql`>=`,
  }
}
