import type { KeyRecord } from '../model/key.ts'
import type { Store } from '../store/store.ts'

/**
 * A leaked key in its grace expires; then it is revoked for good, so that its holder is told that it leaked. Resolves with
 * those of the keys that were changed.
 */
export async function endLeaks(
  store: Pick<Store, 'keys'>,
  records: readonly KeyRecord[],
  now: number,
): Promise<readonly KeyRecord[]> {
  const ended: KeyRecord[] = []
  for (const { id, projectId, revokeReason, expiresAt: end } of records) {
    if (revokeReason !== 'leaked' || end === null || end > now) continue
    const revoked = await store.keys.change(
      projectId,
      id,
      ({ expiresAt, revokedAt, revokeReason: reason }) =>
        revokedAt === null && reason === 'leaked' && expiresAt !== null && expiresAt <= now
          ? { revokedAt: expiresAt }
          : null,
      {
        actor: { kind: 'system', id: 'housekeeper', projectId },
        action: 'key.revoke',
        at: now,
        details: { key_id: id, reason: 'leaked' },
        events: [{ type: 'key.revoked', payload: { key_id: id, reason: 'leaked' } }],
      },
    )
    if (revoked) ended.push(revoked)
  }
  return ended
}
