import { Type } from 'typebox'
import { chainStart, verifyChain } from '../../../audit/chain.ts'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { choice, nullable } from '../../schemas/types.ts'

export const auditVerify = defineRoute({
  id: 'audit.verify',
  method: 'GET',
  url: '/v1/audit/verify',
  summary: 'Check the chain of the audit log',
  description: 'Keep `last` elsewhere: an end that was cut off is told by a later answer with a smaller sequence.',
  access: { scope: 'audit:read' },
  answers: {
    200: Type.Object({
      intact: Type.Boolean(),
      last: Type.Object({ sequence: Type.Integer(), hash: Type.String() }),
      broken_at: nullable(Type.Integer()),
      reason: nullable(choice(['gap', 'unlinked', 'altered'])),
    }),
  },

  async handle({ parts, actor }) {
    let last = chainStart
    for await (const batch of parts.store.audit.export(actor.projectId)) {
      const verdict = verifyChain(batch, last)
      if (!verdict.intact) return ok({ intact: false, last, broken_at: verdict.sequence, reason: verdict.reason })
      ;({ last } = verdict)
    }
    return ok({ intact: true, last, broken_at: null, reason: null })
  },
})
