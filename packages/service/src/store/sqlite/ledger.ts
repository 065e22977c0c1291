import { randomUUID } from 'node:crypto'
import type { Json } from '@why401/core'
import type { Selectable, Transaction } from 'kysely'
import { append, chainStart, type Link } from '../../audit/chain.ts'
import { canonicalJson } from '../../audit/canonical-json.ts'
import type { Actor } from '../../model/actor.ts'
import type { AuditEntry, EventType } from '../../model/records.ts'
import type { Note } from '../store.ts'
import { insertRows } from './insert-rows.ts'
import type { Tables } from './tables.ts'

export interface Event {
  readonly type: EventType
  readonly payload: Readonly<Record<string, Json>>
}

/** What belongs to a change, in its transaction: a line of the audit log for each thing changed, and messages to webhooks. */
export async function record(
  transaction: Transaction<Tables>,
  projectId: string,
  targets: readonly string[],
  { actor, action, at, details, events = [] }: Note,
): Promise<void> {
  let last = await lastLink(transaction, projectId)
  const entries: AuditEntry[] = []
  for (const target of targets) {
    const entry = append(last, { projectId, at, actor: { kind: actor.kind, id: actor.id }, action, target, details })
    entries.push(entry)
    last = entry
  }
  await insertRows(transaction, 'audit', entries.map(auditRow))
  await post(transaction, projectId, at, events)
}

/** Queues each event for every webhook of the project that asks for its type. */
export async function post(
  transaction: Transaction<Tables>,
  projectId: string,
  at: number,
  events: readonly Event[],
): Promise<void> {
  if (events.length === 0) return
  const webhooks = await transaction
    .selectFrom('webhooks')
    .select(['id', 'events'])
    .where('project_id', '=', projectId)
    .where('disabled_at', 'is', null)
    .execute()
  const rows = webhooks.flatMap((webhook) => {
    const wanted = new Set(JSON.parse(webhook.events) as EventType[])
    return events
      .filter(({ type }) => wanted.has(type))
      .map(({ type, payload }) => ({
        id: `msg_${randomUUID().replaceAll('-', '')}`,
        webhook_id: webhook.id,
        project_id: projectId,
        type,
        at,
        payload: JSON.stringify(payload),
        attempts: 0,
        next_attempt_at: at,
      }))
  })
  await insertRows(transaction, 'deliveries', rows)
}

export function auditEntry(row: Selectable<Tables['audit']>): AuditEntry {
  return {
    projectId: row.project_id,
    sequence: row.sequence,
    at: row.at,
    actor: { kind: row.actor_kind as Actor['kind'], id: row.actor_id },
    action: row.action,
    target: row.target,
    details: JSON.parse(row.details) as AuditEntry['details'],
    hash: row.hash,
    previousHash: row.previous_hash,
  }
}

function auditRow(entry: AuditEntry): Selectable<Tables['audit']> {
  return {
    project_id: entry.projectId,
    sequence: entry.sequence,
    at: entry.at,
    actor_kind: entry.actor.kind,
    actor_id: entry.actor.id,
    action: entry.action,
    target: entry.target,
    details: canonicalJson(entry.details),
    hash: entry.hash,
    previous_hash: entry.previousHash,
  }
}

async function lastLink(transaction: Transaction<Tables>, projectId: string): Promise<Link> {
  const row = await transaction
    .selectFrom('audit')
    .select(['sequence', 'hash'])
    .where('project_id', '=', projectId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? chainStart
}
