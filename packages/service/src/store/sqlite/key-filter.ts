import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { KeyFilter, Page } from '../store.ts'
import type { Tables } from './tables.ts'

type Keys = ExpressionBuilder<Tables, 'keys'>

/**
 * What of a filter an index finds, and what has to be looked at key by key. A keyspace may hold most keys of a project: its index serves in its own order,
 * which is that of creation; in another one all those keys would have to be sorted.
 */
export function splitFilter(filter: KeyFilter, sort: Page['sort'] = 'created'): readonly [KeyFilter, KeyFilter] {
  const { externalId, owner, tag, keyspaceId, ...rest } = filter
  const found = { ...defined({ externalId, owner, tag }), ...(sort === 'created' ? defined({ keyspaceId }) : {}) }
  const looked = { ...defined(rest), ...(sort === 'created' ? {} : defined({ keyspaceId })) }
  return [found, looked]
}

export function indexed(eb: Keys, projectId: string, filter: KeyFilter): Expression<SqlBool>[] {
  const { externalId, owner, tag, keyspaceId } = filter
  const conditions: Expression<SqlBool>[] = [eb('project_id', '=', projectId)]
  if (keyspaceId !== undefined) conditions.push(eb('keyspace_id', '=', keyspaceId))
  if (externalId !== undefined) conditions.push(eb('external_id', '=', externalId))
  if (owner !== undefined) conditions.push(eb('owner', '=', owner))
  if (tag !== undefined) {
    const tagged = eb.selectFrom('key_tags').select('seq').where('project_id', '=', projectId).where('tag', '=', tag)
    conditions.push(eb('seq', 'in', tagged))
  }
  return conditions
}

export function inspected(eb: Keys, filter: KeyFilter, now: number): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = []
  if (filter.environment !== undefined) conditions.push(eb('environment', '=', filter.environment))
  // The sign keeps SQLite from the index.
  if (filter.keyspaceId !== undefined) conditions.push(sql<SqlBool>`+keyspace_id = ${filter.keyspaceId}`)
  if (filter.status !== undefined) conditions.push(sql<SqlBool>`${status(now)} = ${filter.status}`)
  if (filter.search !== undefined) conditions.push(matches(filter.search))
  return conditions
}

function defined<Part extends object>(part: Part): { [Name in keyof Part]: NonNullable<Part[Name]> } {
  const entries = Object.entries(part).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(entries) as { [Name in keyof Part]: NonNullable<Part[Name]> }
}

/** As `keyStatus`, in SQL; a property test compares. */
function status(now: number) {
  return sql`case
    when revoked_at is not null then iif(revoke_reason = 'leaked', 'leaked', 'revoked')
    when grace_ends_at <= ${now} then 'superseded'
    when expires_at <= ${now} then 'expired'
    when disabled_at is not null then 'disabled'
    when effective_at > ${now} then 'pending'
    when min(ifnull(expires_at, grace_ends_at), ifnull(grace_ends_at, expires_at)) - ${now}
         <= (select warn_expiry_ms from keyspaces where keyspaces.id = keyspace_id) then 'expiring'
    else 'active' end`
}

function matches(text: string) {
  return sql<SqlBool>`(instr(search, ${text.toLowerCase()}) > 0 or ${text} in (id, start, hint))`
}
