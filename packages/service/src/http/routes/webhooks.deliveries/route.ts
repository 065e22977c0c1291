import { notFound, ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { pageFrom, pageOf, pageQuery } from '../../schemas/page.ts'
import { delivery } from '../../schemas/records.ts'
import { closed, shared } from '../../schemas/types.ts'
import { webhookParams } from '../../schemas/webhook.ts'
import { deliveryView } from '../../views/records.ts'

export const webhooksDeliveries = defineRoute({
  id: 'webhooks.deliveries',
  method: 'GET',
  url: '/v1/webhooks/:webhook_id/deliveries',
  summary: 'What was sent to a webhook, and how that went',
  access: { scope: 'webhooks:read' },
  params: webhookParams,
  query: closed(pageQuery),
  answers: { 200: pageOf(shared(delivery), 'A page of deliveries, newest first.') },

  async handle({ parts, actor, params, query }) {
    const { webhooks } = parts.store
    const isOwn = (await webhooks.list(actor.projectId)).some(({ id }) => id === params.webhook_id)
    if (!isOwn) return notFound('webhook')
    const { items, cursor } = await webhooks.deliveries(actor.projectId, params.webhook_id, pageFrom(query))
    return ok({ items: items.map(deliveryView), cursor })
  },
})
