import { Type } from 'typebox'
import { newId } from '../../../keys/new-id.ts'
import { webhookSecret } from '../../../webhooks/secret.ts'
import { refusedUrl } from '../../../webhooks/target.ts'
import { created, wrongMember } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { webhook } from '../../schemas/records.ts'
import { eventTypes } from '../../schemas/webhook.ts'
import { choice, closed, shared } from '../../schemas/types.ts'
import { webhookView } from '../../views/records.ts'

export const webhooksCreate = defineRoute({
  id: 'webhooks.create',
  method: 'POST',
  url: '/v1/webhooks',
  summary: 'Have events sent to a URL',
  description: 'Signed as Standard Webhooks; the secret is in this answer alone. Redirects are not followed.',
  access: { scope: 'webhooks:write' },
  body: closed({
    url: Type.String({ minLength: 8, maxLength: 2000 }),
    events: Type.Array(choice(eventTypes), { minItems: 1, maxItems: eventTypes.length }),
  }),
  answers: {
    201: Type.Object(
      { webhook: shared(webhook), secret: Type.String() },
      { description: 'Made; the secret is shown once.' },
    ),
  },

  async handle(call) {
    const { parts, actor, body, now } = call
    const refused = refusedUrl(body.url, parts.settings)
    if (refused) return wrongMember('/url', refused)
    const made = {
      id: newId('wh'),
      projectId: actor.projectId,
      url: new URL(body.url).href,
      events: [...new Set(body.events)],
      createdAt: now,
      disabledAt: null,
    }
    const details = { webhook_id: made.id, host: new URL(body.url).host, events: made.events }
    await parts.store.webhooks.insert(made, noteOf(call, 'webhook.create', details))
    return created({ webhook: webhookView(made), secret: await webhookSecret(parts.store, made.id) })
  },
})
