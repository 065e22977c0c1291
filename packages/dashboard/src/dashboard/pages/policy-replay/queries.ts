import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Input, Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'

type Body = Input<'policiesReplay'>['body']

export type Limit = NonNullable<Body['limits']>[number]
export type Replay = Output<'policiesReplay'>
export type Caller = NonNullable<Replay['callers']>[number]
export type Hour = NonNullable<Replay['hours']>[number]

/** One restriction: the API replays either. */
export type Restriction = { readonly ips: readonly string[] } | { readonly limits: readonly Limit[] }

export function useReplay(keyId: string, restriction: Restriction) {
  return useQuery({
    queryKey: ['replay', keyId, restriction],
    queryFn: ({ signal }) => call('policiesReplay', { body: { key_id: keyId, ...restriction } as Body }, signal),
    placeholderData: keepPreviousData,
  })
}

/** Keys by what somebody remembers of them. */
export function useKeySearch(search: string) {
  return useQuery({
    queryKey: ['key-search', search],
    queryFn: async ({ signal }) =>
      (
        await call(
          'keysList',
          { query: { limit: 20, sort: 'last_used', order: 'desc', ...(search ? { search } : {}) } },
          signal,
        )
      ).items,
    placeholderData: keepPreviousData,
  })
}
