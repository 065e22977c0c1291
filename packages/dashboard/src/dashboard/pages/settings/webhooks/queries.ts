import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@why401/service/api'
import { call } from '../../../../api/client.ts'
import { useCursorList } from '../../../use-cursor-list.ts'

export type Webhook = Output<'webhooksList'>['items'][number]
export type Delivery = Output<'webhooksDeliveries'>['items'][number]
export type NewWebhook = Input<'webhooksCreate'>['body']
export type EventType = NewWebhook['events'][number]

const webhooksKey = ['webhooks'] as const
const deliveriesKey = (id: string) => ['deliveries', id] as const

export function useWebhooks() {
  return useQuery({
    queryKey: webhooksKey,
    queryFn: async ({ signal }) => (await call('webhooksList', {}, signal)).items,
  })
}

export function useReloadWebhooks(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: webhooksKey })
}

export function useCreateWebhook() {
  return useMutation({
    mutationFn: (body: NewWebhook) => call('webhooksCreate', { body }),
    onSuccess: useReloadWebhooks(),
    // The secret is shown once, and does not stay in memory with the mutation.
    gcTime: 0,
  })
}

export function useDeliveries(webhookId: string) {
  return useCursorList<Delivery>(deliveriesKey(webhookId), (cursor, signal) =>
    call(
      'webhooksDeliveries',
      { params: { webhook_id: webhookId }, query: { limit: 100, ...(cursor ? { cursor } : {}) } },
      signal,
    ),
  )
}

export function useRetry(webhookId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (deliveryId: string) =>
      call('webhooksRetry', { params: { webhook_id: webhookId, delivery_id: deliveryId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: deliveriesKey(webhookId) }),
  })
}
