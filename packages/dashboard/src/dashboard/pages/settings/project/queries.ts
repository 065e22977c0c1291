import { queryOptions } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../../api/client.ts'

export type ProjectSettings = Output<'settingsGet'>

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => call('settingsGet', {}, signal),
})
