import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Input, Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'

type Body = Input<'policiesReplay'>['body']

/** Members of a key as they would be saved. The API tries limits by themselves, the others on the same calls. */
export type Tried = Pick<Body, 'restrictions' | 'permissions' | 'roles' | 'limits'>
export type Replay = Output<'policiesReplay'>
export type Kind = NonNullable<Replay['kinds']>[number]
export type Hour = NonNullable<Replay['hours']>[number]

export const replayQuery = (keyId: string, tried: Tried) =>
  queryOptions({
    queryKey: ['replay', keyId, tried],
    queryFn: ({ signal }) => call('policiesReplay', { body: { key_id: keyId, ...tried } }, signal),
    placeholderData: keepPreviousData,
  })

/** Keys by what somebody remembers of them. */
export const keySearchQuery = (search: string) =>
  queryOptions({
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
