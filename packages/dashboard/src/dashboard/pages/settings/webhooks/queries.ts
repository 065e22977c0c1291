import { queryOptions } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../../api/client.ts'
import { cursorList } from '../../../cursor-list.ts'

export type Webhook = Output<'webhooksList'>['items'][number]
export type Delivery = Output<'webhooksDeliveries'>['items'][number]

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: async ({ signal }) => (await call('webhooksList', {}, signal)).items,
})

export const deliveriesList = (webhookId: string) =>
  cursorList<Delivery>(['deliveries', webhookId], (cursor, signal) =>
    call(
      'webhooksDeliveries',
      { params: { webhook_id: webhookId }, query: { limit: 100, ...(cursor ? { cursor } : {}) } },
      signal,
    ),
  )
