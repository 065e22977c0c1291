import { queryOptions } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../../api/client.ts'

export type Keyspace = Output<'keyspacesGet'>

export const formatQuery = (id: string) =>
  queryOptions({
    queryKey: ['format', id],
    queryFn: ({ signal }) => call('keyspacesFormat', { params: { keyspace_id: id } }, signal),
    staleTime: Infinity,
  })
