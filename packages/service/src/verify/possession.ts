import { hashKey, sameHash } from '../keys/hash-key.ts'
import type { RefusalRecord } from '../model/records.ts'

/** Compared where there is no record, so that both answers take as long. */
const nobodys = hashKey('')

/**
 * The record of a refusal, to whoever holds the key that was refused. null, without telling which: no such request, not kept
 * in the sample, refused without a key, or another key.
 */
export async function openRefusal(
  refusals: { byRequestId(requestId: string): Promise<RefusalRecord | null> },
  requestId: string,
  presentedKey: string,
): Promise<RefusalRecord | null> {
  const record = await refusals.byRequestId(requestId)
  const isHolder = sameHash(record?.possession ?? nobodys, hashKey(presentedKey))
  return isHolder && record !== null && record.possession !== null ? record : null
}
