import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'
import { spanOf, startOf } from '../../address/span.ts'
import type { Filters } from '../../address/filters.ts'
import { useCursorList } from '../../use-cursor-list.ts'

export const filterNames = ['span', 'keyspace_id', 'environment', 'code', 'key_id', 'network', 'route', 'view'] as const

export type RefusalFilters = Filters<(typeof filterNames)[number]>

export type Group = Output<'refusalsGroups'>['items'][number]
export type Refusal = Output<'refusalsList'>['items'][number]
export type Explained = Output<'refusalsGet'>

export const dimensions = ['code', 'network', 'route', 'environment'] as const

export type Dimension = (typeof dimensions)[number]

export const environments = ['live', 'test', 'unknown'] as const

export const isEnvironment = (said: string | undefined): said is (typeof environments)[number] =>
  environments.some((environment) => environment === said)

/** An id that the API would not take is asked about by nobody. */
const isId = (text: string): boolean => /^[a-z]{1,8}_[0-9A-Za-z]{1,40}$/.test(text)

function queryOf({ span, view: _view, key_id, environment, ...rest }: RefusalFilters) {
  return {
    ...rest,
    ...(key_id && isId(key_id) ? { key_id } : {}),
    ...(isEnvironment(environment) ? { environment } : {}),
    from: startOf(spanOf(span)),
  }
}

export function useGroups(by: Dimension | 'hour', filters: RefusalFilters) {
  const { view: _view, ...asked } = filters
  return useQuery({
    queryKey: ['refusals', 'groups', by, asked],
    queryFn: async ({ signal }) => (await call('refusalsGroups', { query: { ...queryOf(filters), by } }, signal)).items,
    placeholderData: keepPreviousData,
  })
}

export function useRefusals(filters: RefusalFilters) {
  const { view: _view, ...asked } = filters
  return useCursorList<Refusal>(['refusals', 'list', asked], (cursor, signal) =>
    call('refusalsList', { query: { ...queryOf(filters), limit: 100, ...(cursor ? { cursor } : {}) } }, signal),
  )
}

export function useRefusal(requestId: string) {
  return useQuery({
    queryKey: ['refusals', 'one', requestId],
    queryFn: ({ signal }) => call('refusalsGet', { params: { request_id: requestId } }, signal),
    staleTime: 60_000,
  })
}

/** null: whoever is signed in may not read keys, or there is none. */
export function useKeyOf(id: string | null) {
  return useQuery({
    queryKey: ['key', id],
    queryFn: ({ signal }) => call('keysGet', { params: { key_id: id ?? '' } }, signal),
    enabled: id !== null,
  })
}
