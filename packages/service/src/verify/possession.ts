import { hashKey } from '../keys/hash-key.ts'
import type { RefusalRecord } from '../model/records.ts'
import type { RefusalStore } from '../store/store.ts'

/**
 * The record of a refusal, to whoever holds the key that was refused. null, without telling which: no such request, not kept
 * in the sample, refused without a key, or another key.
 */
export function openRefusal(
  refusals: Pick<RefusalStore, 'byRequestId'>,
  requestId: string,
  presentedKey: string,
): Promise<RefusalRecord | null> {
  return refusals.byRequestId(requestId, { possession: hashKey(presentedKey) })
}
