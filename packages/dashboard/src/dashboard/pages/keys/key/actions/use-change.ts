import { call } from '../../../../../api/client.ts'
import { useKeyChanged } from '../../mutations.ts'
import type { Key } from '../../queries.ts'

/** Does something to a key, and shows the key as it stands then. */
export function useChange(key: Key) {
  const changed = useKeyChanged()
  const params = { key_id: key.id }
  const after = async (now: Promise<Key>): Promise<void> => changed(await now)
  return {
    disable: () => after(call('keysDisable', { params })),
    enable: () => after(call('keysEnable', { params })),
    restore: () => after(call('keysRestore', { params })),
    /** undefined: now; null: never. */
    expire: (at: string | null | undefined) =>
      after(call('keysExpire', { params, body: at === undefined ? {} : { at } })),
    leaked: (url: string | null) => after(call('keysLeaked', { params, body: { url } })),
    revoke: async (reason: NonNullable<Key['revoke_reason']>, note: string | null) => {
      await call('keysRevoke', { params, body: { reason, note } })
      await after(call('keysGet', { params }))
    },
  }
}
