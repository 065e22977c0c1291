import { hashKey } from '../keys/hash-key.ts'
import type { Parts } from '../http/parts.ts'
import { takeLeak } from './intake.ts'

/** What anybody says who found a text that may be a key. */
export interface LeakReport {
  readonly token: string
  /** Where it was found. */
  readonly url?: string
}

/** Deals with a key that somebody reports; the text itself is hashed and forgotten. Whether it is a key nobody is told. */
export async function takeReport(
  parts: Pick<Parts, 'store' | 'keysChanged'>,
  { token, url }: LeakReport,
  now: number,
): Promise<void> {
  const stored = await parts.store.keys.byHash(hashKey(token.trim()))
  if (!stored) return
  const { projectId } = stored.record
  const actor = { kind: 'system', id: 'leak-form', projectId } as const
  const changed = await takeLeak(parts, stored.record, { url: url || null, source: 'form', actor, at: now })
  if (changed) parts.keysChanged([changed])
}
