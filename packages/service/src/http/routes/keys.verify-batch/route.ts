import { parsePermissionQuery } from '@why401/core/issuer'
import { Type } from 'typebox'
import { ok, wrongMember } from '../../answer.ts'
import { styleFor } from '../../refuse.ts'
import { defineRoute } from '../../route.ts'
import { closed, shared } from '../../schemas/types.ts'
import { decision, verifyBody } from '../../schemas/verify.ts'
import { decisionView, verifyRequestOf } from '../../views/decision.ts'

export const keysVerifyBatch = defineRoute({
  id: 'keys.verify-batch',
  method: 'POST',
  url: '/v1/keys/verify-batch',
  summary: 'Verify up to 100 keys',
  description: 'Decided one after the other, so that a key that stands twice is charged twice.',
  access: { scope: 'keys:verify' },
  body: closed({ items: Type.Array(verifyBody, { minItems: 1, maxItems: 100 }) }),
  answers: {
    200: Type.Object({ items: Type.Array(shared(decision)) }, { description: 'In the order of the request.' }),
  },

  async handle({ parts, actor, body, requestId }) {
    // before any of them is decided: what was charged by then would be charged again when all are asked for anew
    const wrong = body.items.findIndex(({ permissions }) => permissions !== undefined && !isReadable(permissions))
    if (wrong >= 0)
      return wrongMember(`/items/${wrong}/permissions`, 'a query such as user:read and (billing:write or admin)')
    const items = []
    for (const [at, item] of body.items.entries()) {
      const found = await parts.verifier.verify(actor.projectId, verifyRequestOf(item, `${requestId}.${at}`))
      parts.metrics.verified(found.code ?? 'ok')
      if (found.warnings.length > 0) parts.warned(found)
      const asked = { projectId: actor.projectId, keyspace: item.keyspace, dryRun: item.dry_run }
      items.push(decisionView(found, styleFor(parts, found, asked)))
    }
    return ok({ items })
  },
})

const isReadable = (permissions: string): boolean => parsePermissionQuery(permissions).ok
