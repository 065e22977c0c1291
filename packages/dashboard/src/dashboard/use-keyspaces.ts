import { useQuery } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../api/client.ts'
import { useMay } from './session/session.tsx'

export type Keyspace = Output<'keyspacesGet'>

/** The keyspaces of the project; none where they may not be read. */
export function useKeyspaces() {
  const enabled = useMay('keyspaces:read')
  return useQuery({
    queryKey: ['keyspaces'],
    queryFn: async ({ signal }) => (await call('keyspacesList', { query: {} }, signal)).items,
    enabled,
  })
}
