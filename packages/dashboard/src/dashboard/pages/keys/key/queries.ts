import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../../api/client.ts'
import { startsOf, type Span } from './usage/starts.ts'

export type Change = Output<'keysTimeline'>['items'][number]
export type Receipt = Output<'keysReceipt'>
export type Caller = Output<'keysCallers'>['items'][number]

/** What a key was used for, and the bars in which it is drawn. */
export interface KeyUsage extends Output<'keysUsage'> {
  readonly span: Span
  readonly starts: readonly number[]
}

/** Whatever is told about one key is asked for anew when the key was changed: `useKeyChanged`. */
const ofKey = (id: string, ...rest: readonly unknown[]) => ['of-key', id, ...rest]

/** Until another span has come, the one before stays, with the bars that it was asked for. */
export const keyUsageQuery = (id: string, span: Span) =>
  queryOptions({
    queryKey: ofKey(id, 'usage', span),
    queryFn: async ({ signal }): Promise<KeyUsage> => {
      const now = Date.now()
      const starts = startsOf(span, now)
      const query = { from: new Date(starts[0] ?? now).toISOString(), to: new Date(now).toISOString() }
      return { ...(await call('keysUsage', { params: { key_id: id }, query }, signal)), span, starts }
    },
    placeholderData: (before) => before,
  })

export const callersQuery = (id: string) =>
  queryOptions({
    queryKey: ofKey(id, 'callers'),
    queryFn: async ({ signal }) => (await call('keysCallers', { params: { key_id: id }, query: {} }, signal)).items,
  })

const untilAllKnowMs = 1000

/** Of a key that is revoked. Asked again until every process is known to refuse it. */
export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: ofKey(id, 'receipt'),
    queryFn: ({ signal }) => call('keysReceipt', { params: { key_id: id } }, signal),
    refetchInterval: ({ state: { data } }) => (data?.effective_everywhere_at === null ? untilAllKnowMs : false),
  })

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ofKey(id, 'timeline'),
    queryFn: ({ pageParam, signal }) =>
      call('keysTimeline', { params: { key_id: id }, query: pageParam ? { cursor: pageParam } : {} }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  })
