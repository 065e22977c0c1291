import { ok } from '../../answer.ts'
import { styleFor, type AskedFor } from '../../refuse.ts'
import { defineRoute } from '../../route.ts'
import { shared } from '../../schemas/types.ts'
import { decision, verifyBody } from '../../schemas/verify.ts'
import { decisionView, verifyRequestOf } from '../../views/decision.ts'
import type { FastifyRequest } from 'fastify'
import { traceOutcome } from '../../../observe/traces.ts'
import type { Parts } from '../../parts.ts'
import type { Decision } from '../../../verify/decision.ts'

function answered(parts: Parts, request: FastifyRequest, found: Decision, asked: AskedFor) {
  traceOutcome(request, found.code ?? 'ok')
  parts.metrics.verified(found.code ?? 'ok')
  if (found.warnings.length > 0) parts.warned(found)
  return ok(decisionView(found, styleFor(parts, found, asked)))
}

export const keysVerify = defineRoute({
  id: 'keys.verify',
  method: 'POST',
  url: '/v1/keys/verify',
  summary: 'Verify a key',
  description:
    'Always 200: whether the key is good stands in `valid`. `evaluated` lists every check. A refused key comes with `answer`, the refusal as your API should send it.',
  access: { scope: 'keys:verify' },
  bodyLimit: 65_536,
  body: verifyBody,
  answers: { 200: shared(decision) },

  handle({ parts, actor: { projectId }, body, request, requestId }) {
    const found = parts.verifier.verify(projectId, verifyRequestOf(body, requestId))
    const asked = { projectId, keyspace: body.keyspace, dryRun: body.dry_run }
    if (!(found instanceof Promise)) return answered(parts, request, found, asked)
    return found.then((late) => answered(parts, request, late, asked))
  },
})
