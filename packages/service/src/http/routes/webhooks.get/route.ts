import { notFound, ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { webhook } from '../../schemas/records.ts'
import { shared } from '../../schemas/types.ts'
import { webhookParams } from '../../schemas/webhook.ts'
import { webhookView } from '../../views/records.ts'

export const webhooksGet = defineRoute({
  id: 'webhooks.get',
  method: 'GET',
  url: '/v1/webhooks/:webhook_id',
  summary: 'Get a webhook',
  access: { scope: 'webhooks:read' },
  params: webhookParams,
  answers: { 200: shared(webhook) },

  async handle({ parts, actor, params }) {
    const found = (await parts.store.webhooks.list(actor.projectId)).find(({ id }) => id === params.webhook_id)
    return found ? ok(webhookView(found)) : notFound('webhook')
  },
})
