import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@why401/service/api'
import { call } from '../../../../api/client.ts'
import { deliveriesList, webhooksQuery } from './queries.ts'

export type NewWebhook = Input<'webhooksCreate'>['body']
export type EventType = NewWebhook['events'][number]

export function useReloadWebhooks(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: webhooksQuery.queryKey })
}

export function useCreateWebhook() {
  return useMutation({
    mutationFn: (body: NewWebhook) => call('webhooksCreate', { body }),
    onSuccess: useReloadWebhooks(),
    // The secret is shown once, and does not stay in memory with the mutation.
    gcTime: 0,
  })
}

export function useRetry(webhookId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (deliveryId: string) =>
      call('webhooksRetry', { params: { webhook_id: webhookId, delivery_id: deliveryId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: deliveriesList(webhookId).queryKey }),
  })
}
