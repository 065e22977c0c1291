import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@why401/service/api'
import { call } from '../../../../api/client.ts'

export type Keyspace = Output<'keyspacesGet'>
export type KeyspacePatch = Input<'keyspacesUpdate'>['body']

export function useReloadKeyspaces(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['keyspaces'] })
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

export function useFormat(id: string) {
  return useQuery({
    queryKey: ['format', id],
    queryFn: ({ signal }) => call('keyspacesFormat', { params: { keyspace_id: id } }, signal),
    staleTime: Infinity,
  })
}
