import { hashKey, sameHash } from '../keys/hash-key.ts'
import type { RefusalRecord } from '../model/records.ts'
import type { RefusalStore } from '../store/store.ts'

/** Compared where there is no record, so that both answers take as long. */
const nobodys = hashKey('')

/**
 * The record of a refusal, to whoever holds the key that was refused. null, without telling which: no such request, not kept
 * in the sample, refused without a key, or another key.
 */
export async function openRefusal(
  refusals: Pick<RefusalStore, 'byRequestId'>,
  requestId: string,
  presentedKey: string,
): Promise<RefusalRecord | null> {
  const possession = hashKey(presentedKey)
  const record = await refusals.byRequestId(requestId, { possession })
  return sameHash(record?.possession ?? nobodys, possession) ? record : null
}
