import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Input, Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'

export type Key = Output<'keysGet'>
export type Role = Output<'rolesList'>['items'][number]
export type Keyspace = Output<'keyspacesList'>['items'][number]
export type KeyFilters = Omit<NonNullable<Input<'keysList'>['query']>, 'limit' | 'cursor' | 'total'>

/** As the address has them. What the service does not know it refuses, with the reason. */
export const filterNames = ['search', 'status', 'environment', 'keyspace_id', 'tag', 'owner', 'sort', 'order'] as const

/** The first page comes soon; whoever scrolls on has a long way to go, and the service gives no more at once. */
const firstPage = 200
const nextPages = 1000

/** Keys in the order and by the filters that are asked for, page by page. */
export const keysQuery = (filters: KeyFilters) =>
  infiniteQueryOptions({
    queryKey: ['keys', filters],
    queryFn: ({ pageParam, signal }) =>
      call(
        'keysList',
        { query: { ...filters, ...(pageParam ? { limit: nextPages, cursor: pageParam } : { limit: firstPage }) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
    placeholderData: (before) => before,
    // A list that somebody has scrolled through is many pages: it is not asked for anew behind their back.
    staleTime: (query) => ((query.state.data?.pages.length ?? 0) > 1 ? Infinity : 10_000),
  })

/** How many keys fit, on all pages. Asked apart from them: among very many keys it takes longer to count than to begin the list. */
export const totalQuery = ({ sort: _sort, order: _order, ...filters }: KeyFilters) =>
  queryOptions({
    queryKey: ['keys-total', filters],
    queryFn: async ({ signal }) =>
      (await call('keysList', { query: { ...filters, limit: 1, total: true } }, signal)).total ?? null,
    staleTime: 10_000,
  })

export const keyspacesQuery = queryOptions({
  queryKey: ['keyspaces'],
  queryFn: async ({ signal }) =>
    (await call('keyspacesList', { query: {} }, signal)).items.filter(({ deleted_at }) => deleted_at === null),
})

/** null: nothing is asked. */
export const keyQuery = (id: string | null) =>
  queryOptions({
    queryKey: ['key', id],
    queryFn: ({ signal }) => call('keysGet', { params: { key_id: id ?? '' } }, signal),
    enabled: id !== null,
  })

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async ({ signal }) => (await call('rolesList', {}, signal)).items,
})
