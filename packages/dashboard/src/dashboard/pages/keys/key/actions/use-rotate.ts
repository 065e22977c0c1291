import { useQueryClient } from '@tanstack/react-query'
import type { Input } from '@why401/service/api'
import { useState } from 'react'
import { call } from '../../../../../api/client.ts'
import type { MadeKey } from '../../once/new-key-dialog.tsx'
import { useKeyAdded, useKeyChanged } from '../../mutations.ts'
import type { Key } from '../../queries.ts'

/** Makes a successor. Its text goes into the state of the component, as with any new key. */
export function useRotate(old: Key) {
  const [made, setMade] = useState<(MadeKey & { readonly id: string }) | null>(null)
  const client = useQueryClient()
  const added = useKeyAdded()
  const changed = useKeyChanged()
  const rotate = async (body: Input<'keysRotate'>['body']): Promise<void> => {
    const { text, lines, key, predecessor } = await call('keysRotate', { params: { key_id: old.id }, body })
    setMade({ text, lines, id: key.id })
    client.setQueryData(['key', key.id], key)
    await Promise.all([changed(predecessor), added()])
  }
  return { rotate, made, forget: () => setMade(null) }
}
