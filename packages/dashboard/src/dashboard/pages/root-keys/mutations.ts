import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@why401/service/api'
import { call } from '../../../api/client.ts'
import { rootKeysQuery } from './queries.ts'

export type NewRootKey = Input<'rootKeysCreate'>['body']

export function useReloadRootKeys(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: rootKeysQuery.queryKey })
}

export function useCreateRootKey() {
  return useMutation({
    mutationFn: (body: NewRootKey) => call('rootKeysCreate', { body }),
    onSuccess: useReloadRootKeys(),
    // The key is shown once, and does not stay in memory with the mutation.
    gcTime: 0,
  })
}

export function useChangeRootKey(id: string, onChanged: () => void) {
  const reload = useReloadRootKeys()
  return useMutation({
    mutationFn: (body: NewRootKey) => call('rootKeysUpdate', { params: { root_key_id: id }, body }),
    onSuccess: async () => {
      await reload()
      onChanged()
    },
  })
}
