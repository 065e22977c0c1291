import { Type } from 'typebox'
import { notFound, ok } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { webhookParams } from '../../schemas/webhook.ts'

export const webhooksDelete = defineRoute({
  id: 'webhooks.delete',
  method: 'DELETE',
  url: '/v1/webhooks/:webhook_id',
  summary: 'Send no more events to a URL',
  access: { scope: 'webhooks:write' },
  params: webhookParams,
  answers: { 200: Type.Object({ id: Type.String() }) },

  async handle(call) {
    const { parts, actor, params } = call
    const note = noteOf(call, 'webhook.delete', { webhook_id: params.webhook_id })
    const isGone = await parts.store.webhooks.remove(actor.projectId, params.webhook_id, note)
    return isGone ? ok({ id: params.webhook_id }) : notFound('webhook')
  },
})
