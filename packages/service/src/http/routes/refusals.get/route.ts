import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { openRefusal } from '../../../verify/possession.ts'
import { notFound, ok } from '../../answer.ts'
import type { Authenticated } from '../../auth/authenticator.ts'
import { heldKey, type Held } from '../../auth/held-key.ts'
import { identify, lackOf } from '../../authenticate.ts'
import type { Parts } from '../../parts.ts'
import { refusalAnswer, styleOf, styleTo } from '../../refuse.ts'
import { defineRoute } from '../../route.ts'
import { explainedRefusal } from '../../schemas/records.ts'
import { explainedView } from '../../views/explained-refusal.ts'
import { styleOfKeyspace } from '../../views/decision.ts'

/** Of a call of this API itself, told as it was then. */
async function ownRefusal(parts: Parts, id: string, request: FastifyRequest, found: Authenticated, held: Held) {
  const own = 'actor' in found ? await parts.ownRefusals.byRequestId(id, found.actor) : null
  const record = own ?? ('hash' in held ? await parts.ownRefusals.byRequestId(id, { possession: held.hash }) : null)
  if (!record) return notFound('refusal')
  const style = styleTo(parts, request)
  return ok(explainedView(record, style, style.docsBase))
}

export const refusalsGet = defineRoute({
  id: 'refusals.get',
  method: 'GET',
  url: '/v1/refusals/:request_id',
  summary: 'Why was this request refused?',
  description:
    'For the project, and without an account for whoever holds the key that was refused: `Authorization: Bearer` with that very text. Of the calls of this API itself the newest that were refused are kept: for the project of the root key or session, and for whoever shows that root key. Everybody else is told that there is no such record.',
  access: { scope: 'refusals:read', orHolder: true },
  params: Type.Object({ request_id: Type.String({ pattern: '^[A-Za-z0-9_.:-]{1,80}$' }) }),
  answers: { 200: explainedRefusal },
  problems: [403],

  async handle({ parts, params, request }) {
    const found = await identify(parts, request.raw)
    if ('actor' in found) {
      const lack = lackOf(found.actor, 'refusals:read')
      if (lack) return refusalAnswer(parts, request, lack)
    }
    const held = heldKey(request.raw)
    if ('refused' in found && 'refused' in held) return refusalAnswer(parts, request, found.refused)
    const own = 'actor' in found ? await parts.refusals.byRequestId(params.request_id, found.actor) : null
    const shown = 'key' in held ? await openRefusal(parts.refusals, params.request_id, held.key.reveal()) : null
    const record = own ?? shown
    if (!record) return ownRefusal(parts, params.request_id, request, found, held)
    const keyspace = parts.apis.keyspace(record.projectId, record.keyspaceId ?? undefined)
    return ok(explainedView(record, styleOfKeyspace(keyspace, styleOf(parts)), styleTo(parts, request).docsBase))
  },
})
