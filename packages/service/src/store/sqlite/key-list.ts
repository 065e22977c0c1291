import { sql, type Kysely, type SqlBool } from 'kysely'
import type { KeyFilter, Page } from '../store.ts'
import { cursorAt, positionOf, type Position } from './cursor.ts'
import { indexed, inspected, splitFilter } from './key-filter.ts'
import { keyOrder, type KeyOrder } from './key-order.ts'
import type { StoredRow } from './key-row.ts'
import { boundedLimit } from './paging.ts'
import type { Tables } from './tables.ts'

/** Keys that one statement looks at: some ten milliseconds, after which others get their turn. */
const perSlice = 20_000
/** Slices of one call. What was not looked at by then is left to the next page, which the cursor asks for. */
const maxSlices = 50

interface Query {
  readonly reader: Kysely<Tables>
  readonly projectId: string
  readonly found: KeyFilter
  readonly inspected: KeyFilter
  readonly now: number
  readonly order: KeyOrder
}

/** Between two positions: after `from`, up to and with `to`; null: no bound. */
interface Slice {
  readonly from: Position | null
  readonly to: Position | null
}

type RowWithPlace = StoredRow & { readonly place: string | number }

/** A page of keys. It may be shorter than asked for, with a cursor, where very many were looked at in vain. */
export async function listKeys(
  reader: Kysely<Tables>,
  projectId: string,
  filter: KeyFilter,
  page: Page,
  now: number,
): Promise<{ readonly rows: readonly StoredRow[]; readonly cursor: string | null }> {
  const limit = boundedLimit(page)
  const order = keyOrder(page)
  const [found, looked] = splitFilter(filter, page.sort)
  const query: Query = { reader, projectId, found, inspected: looked, now, order }
  const rows: RowWithPlace[] = []
  let reached: Position | null = null
  for await (const slice of slices(query, positionOf(order.name, page.cursor))) {
    rows.push(...(await rowsIn(query, slice, limit + 1 - rows.length)))
    reached = slice.to
    if (rows.length > limit) break
  }
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  if (rows.length > limit && last) return { rows: kept, cursor: cursorAt(order.name, positionOfRow(last)) }
  return { rows: kept, cursor: reached === null ? null : cursorAt(order.name, reached) }
}

export async function countKeys(
  reader: Kysely<Tables>,
  projectId: string,
  filter: KeyFilter,
  now: number,
): Promise<number> {
  const [found, looked] = splitFilter(filter)
  const order = keyOrder({ limit: 1, cursor: null })
  const query: Query = { reader, projectId, found, inspected: looked, now, order }
  let sum = 0
  for await (const slice of slices(query, null, Infinity)) {
    const row = await within(query, slice)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    sum += row.count
  }
  return sum
}

/** What there is to look at, in parts that hold up nobody; in one where an index finds exactly what is asked for. */
async function* slices(query: Query, start: Position | null, most = maxSlices): AsyncIterable<Slice> {
  let from = start
  for (let count = 0; count < most; count++) {
    const to = Object.keys(query.inspected).length > 0 ? await endOfSlice(query, from) : null
    yield { from, to }
    if (to === null) return
    from = to
  }
}

async function endOfSlice(query: Query, from: Position | null): Promise<Position | null> {
  const { value, direction } = query.order
  const row = await query.reader
    .selectFrom('keys')
    .select(['seq', value.as('place')])
    .where((eb) => eb.and(indexed(eb, query.projectId, query.found)))
    .$if(from !== null, (select) => select.where(isLater(query.order, from!)))
    .orderBy(value, direction)
    .orderBy('seq', direction)
    .offset(perSlice - 1)
    .limit(1)
    .executeTakeFirst()
  return row ? positionOfRow(row) : null
}

function rowsIn(query: Query, slice: Slice, limit: number): Promise<RowWithPlace[]> {
  const { value, direction } = query.order
  return within(query, slice)
    .selectAll()
    .select(value.as('place'))
    .orderBy(value, direction)
    .orderBy('seq', direction)
    .limit(limit)
    .execute()
}

function within({ reader, projectId, found, inspected: looked, now, order }: Query, { from, to }: Slice) {
  return reader
    .selectFrom('keys')
    .where((eb) => eb.and([...indexed(eb, projectId, found), ...inspected(eb, looked, now)]))
    .$if(from !== null, (select) => select.where(isLater(order, from!)))
    .$if(to !== null, (select) => select.where(isNotLater(order, to!)))
}

function isLater({ value, later }: KeyOrder, position: Position) {
  return sql<SqlBool>`(${value}, seq) ${later} (${position.value}, ${position.seq})`
}

function isNotLater({ value, notLater }: KeyOrder, position: Position) {
  return sql<SqlBool>`(${value}, seq) ${notLater} (${position.value}, ${position.seq})`
}

function positionOfRow({ place, seq }: { readonly place: string | number; readonly seq: number }): Position {
  return { value: place, seq }
}
