import { sql, type Kysely, type Transaction } from 'kysely'
import type { CallCount, CallDetail } from '../../model/records.ts'
import type { Tables } from './tables.ts'

/** Kinds of calls of one key and day that are told apart. What one batch brings is compared with what was there before it. */
const mostWhole = 64
/** Beyond, the addresses are not kept; beyond this, nothing but the number. */
const mostAsked = 2 * mostWhole
const perStatement = 1000
const dayMs = 86_400_000

/** Adds up. As JSON text: values that cross to the database's thread one by one take longer than to write and to read it. */
export async function insertCalls(transaction: Transaction<Tables>, calls: readonly CallCount[]): Promise<void> {
  for (let from = 0; from < calls.length; from += perStatement) {
    await addUp(calls.slice(from, from + perStatement)).execute(transaction)
  }
}

const addUp = (calls: readonly CallCount[]) => sql`
  with told as (
    select value ->> 0 as key_id, value ->> 1 as day, value ->> 2 as detail, value ->> 3 as address, value ->> 4 as origin,
      value ->> 5 as permissions, value ->> 6 as count
    from json_each(${JSON.stringify(calls.map(valuesOf))})
  ),
  met as (
    select told.*, iif(known.count is null,
      (select count(*) from calls where calls.day = told.day and calls.key_id = told.key_id), 0) as kinds
    from told left join calls as known using (day, key_id, detail, address, origin, permissions)
  ),
  kept as (
    select key_id, day, address, origin, permissions, count,
      case when kinds < ${mostWhole} or detail = 'nothing' then detail
           when kinds < ${mostAsked} then 'asked' else 'nothing' end as detail
    from met
  )
  insert into calls (key_id, day, detail, address, origin, permissions, count)
  select key_id, day, detail, iif(detail = 'all', address, ''), iif(detail = 'nothing', '', origin),
    iif(detail = 'nothing', '', permissions), count
  from kept where true
  on conflict do update set count = count + excluded.count`

function valuesOf({ keyId, day, detail, address, origin, permissions, count }: CallCount) {
  return [keyId, day, detail, address, origin, permissions, count]
}

/** Starts of the days that lie in a span, as far as there are any to be asked for. */
function daysOf(from: number, to: number): number[] {
  const first = from - (from % dayMs)
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / dayMs)) }, (_, at) => first + at * dayMs)
}

/** Of the days that lie in the span, in one. */
export async function callsOf(
  reader: Kysely<Tables>,
  keyId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly Omit<CallCount, 'keyId' | 'day'>[]> {
  const rows = await reader
    .selectFrom('calls')
    .select(({ fn }) => ['detail', 'address', 'origin', 'permissions', fn.sum<number>('count').as('count')])
    .where('day', 'in', daysOf(from, to))
    .where('key_id', '=', keyId)
    .groupBy(['detail', 'address', 'origin', 'permissions'])
    .orderBy('count', 'desc')
    .orderBy('address')
    .orderBy('origin')
    .orderBy('permissions')
    .execute()
  return rows.map((row) => ({ ...row, detail: row.detail as CallDetail }))
}
