import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@why401/service/api'
import { call } from '../../../../api/client.ts'
import { keyspacesQuery } from '../../keys/queries.ts'
import type { Keyspace } from './queries.ts'

export type KeyspacePatch = Input<'keyspacesUpdate'>['body']

export function useReloadKeyspaces(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: keyspacesQuery.queryKey })
}

export function useCreateKeyspace(onCreated: (made: Keyspace) => void) {
  const reload = useReloadKeyspaces()
  return useMutation({
    mutationFn: (body: { readonly name: string; readonly prefix: string }) => call('keyspacesCreate', { body }),
    onSuccess: async (made) => {
      await reload()
      onCreated(made)
    },
  })
}

export function useSaveKeyspace(id: string) {
  return useMutation({
    mutationFn: (body: KeyspacePatch) => call('keyspacesUpdate', { params: { keyspace_id: id }, body }),
    onSuccess: useReloadKeyspaces(),
  })
}
