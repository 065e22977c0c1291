import { useParams } from 'wouter'
import { WebhookDeliveries } from './webhook-deliveries.tsx'
import { WebhookList } from './webhook-list.tsx'

export function WebhooksTab() {
  const { id } = useParams<{ id?: string }>()
  return id ? <WebhookDeliveries id={id} /> : <WebhookList />
}
