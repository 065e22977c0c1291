import { useInfiniteQuery, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import type { Input, Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'

export type Key = Output<'keysGet'>
export type Keyspace = Output<'keyspacesList'>['items'][number]
export type KeyFilters = Omit<NonNullable<Input<'keysList'>['query']>, 'limit' | 'cursor' | 'total'>

type Page = Output<'keysList'>

/** The first page comes soon; whoever scrolls on has a long way to go, and the service gives no more at once. */
const firstPage = 200
const nextPages = 1000

/** Keys in the order and by the filters that are asked for, page by page. */
export function useKeys(filters: KeyFilters) {
  return useInfiniteQuery({
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
}

/** How many keys fit, on all pages. Asked apart from them: among very many keys it takes longer to count than to begin the list. */
export function useTotal({ sort: _sort, order: _order, ...filters }: KeyFilters) {
  return useQuery({
    queryKey: ['keys-total', filters],
    queryFn: async ({ signal }) =>
      (await call('keysList', { query: { ...filters, limit: 1, total: true } }, signal)).total ?? null,
    staleTime: 10_000,
  })
}

export function useKeyspaces() {
  return useQuery({
    queryKey: ['keyspaces'],
    queryFn: async ({ signal }) =>
      (await call('keyspacesList', { query: {} }, signal)).items.filter(({ deleted_at }) => deleted_at === null),
  })
}

export function useRoles() {
  return useQuery({
    queryKey: ['roles'],
    queryFn: async ({ signal }) => (await call('rolesList', {}, signal)).items,
  })
}

export function useKey(id: string) {
  return useQuery({
    queryKey: ['key', id],
    queryFn: ({ signal }) => call('keysGet', { params: { key_id: id } }, signal),
  })
}

/** After a key was changed: it is shown as it stands now, here and in the lists, and what is told about it is asked for anew. */
export function useKeyChanged(): (key: Key) => Promise<void> {
  const client = useQueryClient()
  return async (key) => {
    client.setQueryData(['key', key.id], key)
    client.setQueriesData<InfiniteData<Page>>({ queryKey: ['keys'] }, (lists) => lists && withKey(lists, key))
    await client.invalidateQueries({ queryKey: ['of-key', key.id] })
  }
}

/** After keys were added: lists begin anew. */
export function useKeyAdded(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await Promise.all([
      client.resetQueries({ queryKey: ['keys'] }),
      client.invalidateQueries({ queryKey: ['keys-total'] }),
    ])
  }
}

function withKey(lists: InfiniteData<Page>, key: Key): InfiniteData<Page> {
  const pages = lists.pages.map((page) =>
    page.items.some(({ id }) => id === key.id)
      ? { ...page, items: page.items.map((each) => (each.id === key.id ? key : each)) }
      : page,
  )
  return { ...lists, pages }
}
