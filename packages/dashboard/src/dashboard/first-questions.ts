import type { QueryClient } from '@tanstack/react-query'
import { filtersOf } from './address/filters.ts'
import { spanOf } from './address/span.ts'
import { auditList, filterNames as ofAudit } from './pages/audit/queries.ts'
import { callersQuery, keyUsageQuery, timelineQuery } from './pages/keys/key/queries.ts'
import { usualSpan } from './pages/keys/key/usage/starts.ts'
import {
  filterNames as ofKeys,
  keyQuery,
  keyspacesQuery,
  keysQuery,
  totalQuery,
  type KeyFilters,
} from './pages/keys/queries.ts'
import { invitationsQuery, membersQuery } from './pages/members/queries.ts'
import {
  filterNames as ofRefusals,
  groupsQuery,
  refusalQuery,
  refusalsList,
  trendQuery,
  viewOf,
} from './pages/refusals/queries.ts'
import { rootKeysQuery } from './pages/root-keys/queries.ts'
import { settingsQuery } from './pages/settings/project/queries.ts'
import { busiestKeysQuery, filterNames as ofUsage, usageQuery } from './pages/usage/queries.ts'
import type { Scope } from './session/visitor.ts'

/** Somebody comes to a page. */
export interface Visit {
  readonly queries: QueryClient
  /** Of the path. */
  readonly params: Readonly<Record<string, string>>
  readonly search: URLSearchParams
  may(scope: Scope): boolean
}

type Asked = readonly (Promise<unknown> | false)[]

/**
 * What is asked for a page, by its path, while its files are still on their way, so that the answers are there when it is
 * drawn: questions of the page's own `queries.ts`. What is forgotten here, the page asks itself, later.
 */
export const firstQuestions: Readonly<Record<string, (visit: Visit) => Asked>> = {
  '/keys': ({ queries, search }) => {
    const filters = filtersOf(search, ofKeys) as KeyFilters
    return [
      queries.prefetchInfiniteQuery(keysQuery(filters)),
      queries.prefetchQuery(totalQuery(filters)),
      queries.prefetchQuery(keyspacesQuery),
    ]
  },

  '/keys/:id': ({ queries, params: { id = '' }, may }) => [
    queries.prefetchQuery(keyQuery(id)),
    queries.prefetchInfiniteQuery(timelineQuery(id)),
    queries.prefetchQuery(keyspacesQuery),
    may('usage:read') && queries.prefetchQuery(keyUsageQuery(id, usualSpan)),
    may('usage:read') && queries.prefetchQuery(callersQuery(id)),
    may('members:read') && queries.prefetchQuery(membersQuery),
  ],

  '/refusals': ({ queries, search }) => {
    const filters = filtersOf(search, ofRefusals)
    const view = viewOf(filters.view)
    return [
      queries.prefetchQuery(trendQuery(filters)),
      view === 'list'
        ? queries.prefetchInfiniteQuery(refusalsList(filters))
        : queries.prefetchQuery(groupsQuery(view, filters)),
      queries.prefetchQuery(keyspacesQuery),
    ]
  },

  '/refusals/:requestId': ({ queries, params: { requestId = '' } }) => [
    queries.prefetchQuery(refusalQuery(requestId)),
    queries.prefetchQuery(keyspacesQuery),
  ],

  '/usage': ({ queries, search, may }) => {
    const span = spanOf(filtersOf(search, ofUsage).span)
    return [queries.prefetchQuery(usageQuery(span)), may('keys:read') && queries.prefetchQuery(busiestKeysQuery(span))]
  },

  '/audit': ({ queries, search, may }) => [
    queries.prefetchInfiniteQuery(auditList(filtersOf(search, ofAudit))),
    may('members:read') && queries.prefetchQuery(membersQuery),
    may('rootkeys:read') && queries.prefetchQuery(rootKeysQuery),
  ],

  '/members': ({ queries }) => [queries.prefetchQuery(membersQuery), queries.prefetchQuery(invitationsQuery)],

  '/root-keys': ({ queries }) => [queries.prefetchQuery(rootKeysQuery)],

  '/settings/:tab?/:id?': ({ queries, params: { tab = 'project' } }) => [
    tab === 'project' && queries.prefetchQuery(settingsQuery),
    tab === 'keyspaces' && queries.prefetchQuery(keyspacesQuery),
  ],
}
