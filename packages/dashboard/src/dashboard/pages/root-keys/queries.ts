import { queryOptions } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'

export type RootKey = Output<'rootKeysList'>['items'][number]

export const rootKeysQuery = queryOptions({
  queryKey: ['root-keys'],
  queryFn: async ({ signal }) => (await call('rootKeysList', {}, signal)).items,
})
