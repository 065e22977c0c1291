import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'
import { startOf, type Span } from '../../address/span.ts'

export type Usage = Output<'usageGet'>
export type KeyTotal = Output<'usageKeys'>['items'][number]

export const filterNames = ['span'] as const

export const usageQuery = (span: Span) =>
  queryOptions({
    queryKey: ['usage', span],
    queryFn: ({ signal }) => call('usageGet', { query: { from: startOf(span) } }, signal),
    placeholderData: keepPreviousData,
  })

export const busiestKeysQuery = (span: Span) =>
  queryOptions({
    queryKey: ['usage', 'keys', span],
    queryFn: async ({ signal }) =>
      (await call('usageKeys', { query: { from: startOf(span), limit: 10 } }, signal)).items,
    placeholderData: keepPreviousData,
  })
