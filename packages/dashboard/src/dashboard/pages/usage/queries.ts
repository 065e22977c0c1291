import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'
import { barsOfSpan, startOf, type Span } from '../../address/span.ts'

/** What was verified in a span of time, and the bars in which it is drawn. */
export interface UsageOfSpan extends Output<'usageGet'> {
  readonly span: Span
  readonly starts: readonly number[]
}

export type KeyTotal = Output<'usageKeys'>['items'][number]

export const filterNames = ['span'] as const

/** Until another span has come, the one before stays, with the bars that it was asked for. */
export const usageQuery = (span: Span) =>
  queryOptions({
    queryKey: ['usage', span],
    queryFn: async ({ signal }): Promise<UsageOfSpan> => {
      const now = Date.now()
      const usage = await call('usageGet', { query: { from: startOf(span, now) } }, signal)
      return { ...usage, span, starts: barsOfSpan(span, now) }
    },
    placeholderData: keepPreviousData,
  })

export const busiestKeysQuery = (span: Span) =>
  queryOptions({
    queryKey: ['usage', 'keys', span],
    queryFn: async ({ signal }) =>
      (await call('usageKeys', { query: { from: startOf(span), limit: 10 } }, signal)).items,
    placeholderData: keepPreviousData,
  })
