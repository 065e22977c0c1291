import { createHash } from 'node:crypto'
import type { Json } from '@why401/core'
import type { AuditEntry } from '../model/records.ts'
import { canonicalJson } from './canonical-json.ts'

/** Where a chain stands: the next entry has the sequence after this one and holds this hash. */
export interface Link {
  readonly sequence: number
  /** SHA-256, hex. */
  readonly hash: string
}

/** Before the first entry of a project. */
export const chainStart: Link = { sequence: 0, hash: '0'.repeat(64) }

export type ChainVerdict =
  | { readonly intact: true; readonly last: Link }
  | { readonly intact: false; readonly sequence: number; readonly reason: 'gap' | 'unlinked' | 'altered' }

/** The entry with its place in the chain. */
export function append(last: Link, entry: Omit<AuditEntry, 'sequence' | 'hash' | 'previousHash'>): AuditEntry {
  const linked = { ...entry, sequence: last.sequence + 1, previousHash: last.hash }
  return { ...linked, hash: entryHash(linked) }
}

/**
 * Whether entries, oldest first, follow `after` without a gap or a change.
 *
 * A long log is checked in parts: `last` of one is `after` of the next. That nothing was cut off at the end can be told
 * only against a `last` that was kept elsewhere.
 */
export function verifyChain(entries: readonly AuditEntry[], after: Link = chainStart): ChainVerdict {
  let last = after
  for (const entry of entries) {
    const { sequence, hash } = entry
    if (sequence !== last.sequence + 1) return { intact: false, sequence, reason: 'gap' }
    if (entry.previousHash !== last.hash) return { intact: false, sequence, reason: 'unlinked' }
    if (hash !== entryHash(entry)) return { intact: false, sequence, reason: 'altered' }
    last = { sequence, hash }
  }
  return { intact: true, last }
}

/** Members are named one by one: what a caller adds to the object does not count. */
function entryHash(entry: Omit<AuditEntry, 'hash'>): string {
  const { projectId, sequence, at, actor, action, target, details, previousHash } = entry
  const body: Json = { projectId, sequence, at, actor: { kind: actor.kind, id: actor.id }, action, target, details }
  return createHash('sha256').update(previousHash).update(canonicalJson(body)).digest('hex')
}
