import { useMutation } from '@tanstack/react-query'
import type { Input } from '@why401/service/api'
import { useState } from 'react'
import { call } from '../../../../api/client.ts'
import type { MadeKey } from '../once/new-key-dialog.tsx'
import { useKeyAdded } from '../mutations.ts'

type Body = Input<'keysCreate'>['body']

/** Makes a key. Its text goes into the state of the component: what a mutation returns would stay in the client's cache. */
export function useCreateKey() {
  const [made, setMade] = useState<(MadeKey & { readonly id: string }) | null>(null)
  const added = useKeyAdded()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (body: Body): Promise<void> => {
      const { text, lines, key } = await call('keysCreate', { body })
      setMade({ text, lines, id: key.id })
    },
    onSuccess: added,
  })
  return { create: mutate, isPending, error, made, forget: () => setMade(null) }
}
