import { Type } from 'typebox'
import { conflict, notFound, ok } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { delivery } from '../../schemas/records.ts'
import { id, shared } from '../../schemas/types.ts'
import { deliveryView } from '../../views/records.ts'

export const webhooksRetry = defineRoute({
  id: 'webhooks.retry',
  method: 'POST',
  url: '/v1/webhooks/:webhook_id/deliveries/:delivery_id/retry',
  summary: 'Send again, now, what did not arrive',
  description: 'Also what was given up, which is then tried once more.',
  access: { scope: 'webhooks:write' },
  params: Type.Object({ webhook_id: id, delivery_id: id }),
  answers: { 200: shared(delivery) },
  problems: [409],

  async handle(call) {
    const { parts, actor, params } = call
    const { webhooks } = parts.store
    const isOwn = (await webhooks.list(actor.projectId)).some(({ id: own }) => own === params.webhook_id)
    if (!isOwn) return notFound('webhook')
    const note = noteOf(call, 'webhook.retry', { webhook_id: params.webhook_id, delivery_id: params.delivery_id })
    const retried = await webhooks.retry(actor.projectId, params.webhook_id, params.delivery_id, note)
    return retried ? ok(deliveryView(retried)) : conflict('There is no such delivery that did not arrive.')
  },
})
