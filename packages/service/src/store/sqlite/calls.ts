import { sql, type Kysely, type Transaction } from 'kysely'
import type { CallCount, CallDetail } from '../../model/records.ts'
import type { Tables } from './tables.ts'

/** Kinds of calls of one key and day that are told apart. What one batch brings is compared with what was there before it. */
const mostWhole = 64
/** Beyond, the addresses are not kept; beyond this, nothing but the number. */
const mostAsked = 2 * mostWhole
const perStatement = 1000

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
    select told.*, known.count is not null as is_known,
      (select count(*) from calls where calls.key_id = told.key_id and calls.day = told.day) as kinds
    from told left join calls as known using (key_id, day, detail, address, origin, permissions)
  ),
  kept as (
    select key_id, day, address, origin, permissions, count,
      case when is_known or kinds < ${mostWhole} or detail = 'nothing' then detail
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

/** Of all days since that of `since`, in one. */
export async function callsOf(
  reader: Kysely<Tables>,
  keyId: string,
  since: number,
): Promise<readonly Omit<CallCount, 'keyId' | 'day'>[]> {
  const rows = await reader
    .selectFrom('calls')
    .select(({ fn }) => ['detail', 'address', 'origin', 'permissions', fn.sum<number>('count').as('count')])
    .where('key_id', '=', keyId)
    .where('day', '>=', since)
    .groupBy(['detail', 'address', 'origin', 'permissions'])
    .orderBy('count', 'desc')
    .orderBy('address')
    .orderBy('origin')
    .orderBy('permissions')
    .execute()
  return rows.map((row) => ({ ...row, detail: row.detail as CallDetail }))
}
