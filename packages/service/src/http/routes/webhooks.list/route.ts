import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { webhook } from '../../schemas/records.ts'
import { shared } from '../../schemas/types.ts'
import { webhookView } from '../../views/records.ts'

export const webhooksList = defineRoute({
  id: 'webhooks.list',
  method: 'GET',
  url: '/v1/webhooks',
  summary: 'List webhooks',
  access: { scope: 'webhooks:read' },
  answers: { 200: Type.Object({ items: Type.Array(shared(webhook)) }) },

  async handle({ parts, actor }) {
    return ok({ items: (await parts.store.webhooks.list(actor.projectId)).map(webhookView) })
  },
})
