import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'
import { barsOfSpan, spanOf, startOf } from '../../address/span.ts'
import type { Filters } from '../../address/filters.ts'
import { cursorList } from '../../cursor-list.ts'

export const filterNames = ['span', 'keyspace_id', 'environment', 'code', 'key_id', 'network', 'route', 'view'] as const

export type RefusalFilters = Filters<(typeof filterNames)[number]>

export type Group = Output<'refusalsGroups'>['items'][number]
export type Refusal = Output<'refusalsList'>['items'][number]
export type Explained = Output<'refusalsGet'>

const dimensions = ['code', 'network', 'route', 'environment'] as const

export type Dimension = (typeof dimensions)[number]

/** What stands below the trend: groups by one dimension, or the kept records. */
export const views = [...dimensions, 'list'] as const

export const viewOf = (said: string | undefined): (typeof views)[number] =>
  views.find((view) => view === said) ?? 'code'

export const environments = ['live', 'test', 'unknown'] as const

export const isEnvironment = (said: string | undefined): said is (typeof environments)[number] =>
  environments.some((environment) => environment === said)

/** An id that the API would not take is asked about by nobody. */
const isId = (text: string): boolean => /^[a-z]{1,8}_[0-9A-Za-z]{1,40}$/.test(text)

function queryOf({ span, view: _view, key_id, environment, ...rest }: RefusalFilters, now = Date.now()) {
  return {
    ...rest,
    ...(key_id && isId(key_id) ? { key_id } : {}),
    ...(isEnvironment(environment) ? { environment } : {}),
    from: startOf(spanOf(span), now),
  }
}

export function groupsQuery(by: Dimension, filters: RefusalFilters) {
  const { view: _view, ...asked } = filters
  return queryOptions({
    queryKey: ['refusals', 'groups', by, asked],
    queryFn: async ({ signal }) => (await call('refusalsGroups', { query: { ...queryOf(filters), by } }, signal)).items,
    placeholderData: keepPreviousData,
  })
}

/** Until another span has come, the one before stays, with the bars that it was asked for. */
export function trendQuery(filters: RefusalFilters) {
  const { view: _view, ...asked } = filters
  return queryOptions({
    queryKey: ['refusals', 'trend', asked],
    queryFn: async ({ signal }) => {
      const now = Date.now()
      const { items } = await call('refusalsGroups', { query: { ...queryOf(filters, now), by: 'hour' } }, signal)
      return { items, starts: barsOfSpan(spanOf(filters.span), now) }
    },
    placeholderData: keepPreviousData,
  })
}

export function refusalsList(filters: RefusalFilters) {
  const { view: _view, ...asked } = filters
  return cursorList<Refusal>(['refusals', 'list', asked], (cursor, signal) =>
    call('refusalsList', { query: { ...queryOf(filters), limit: 100, ...(cursor ? { cursor } : {}) } }, signal),
  )
}

export const refusalQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['refusals', 'one', requestId],
    queryFn: ({ signal }) => call('refusalsGet', { params: { request_id: requestId } }, signal),
    staleTime: 60_000,
  })
