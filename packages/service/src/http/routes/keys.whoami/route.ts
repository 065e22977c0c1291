import { Type } from 'typebox'
import { hashKey } from '../../../keys/hash-key.ts'
import { ok } from '../../answer.ts'
import { heldKey } from '../../auth/held-key.ts'
import { defineRoute } from '../../route.ts'
import { checkSchema } from '../../schemas/check.ts'
import { environments } from '../../schemas/key.ts'
import { choice, closed, nullable } from '../../schemas/types.ts'
import { limitState, warning } from '../../schemas/verify.ts'
import { refusalAnswer, styleFor, styleOf, styleTo } from '../../refuse.ts'
import { decisionView, readyAnswer } from '../../views/decision.ts'

/** Of nobody: a key that is not known is looked at as text alone. */
const noProject = 'none'

export const keysWhoami = defineRoute({
  id: 'keys.whoami',
  method: 'GET',
  url: '/v1/whoami',
  summary: 'How the key that one holds stands',
  description:
    'A dry run: checks everything and spends nothing. A key that would be refused is refused here in the same words, with every check that was made.',
  access: 'holder',
  query: closed({
    permissions: Type.Optional(Type.String({ maxLength: 1000 })),
    environment: Type.Optional(choice(environments)),
    keyspace: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  }),
  answers: {
    200: Type.Object(
      {
        valid: Type.Literal(true),
        request_id: Type.String(),
        environment: Type.String(),
        name: nullable(Type.String()),
        expires_at: nullable(Type.String()),
        evaluated: Type.Array(checkSchema),
        granted: Type.Array(Type.String()),
        remaining: nullable(Type.Integer()),
        limits: Type.Array(limitState),
        warnings: Type.Array(warning),
      },
      { description: 'The key is good for what was asked.' },
    ),
  },
  problems: [402, 403, 429],

  async handle({ parts, query, request, requestId }) {
    const held = heldKey(request.raw)
    if ('refused' in held) return refusalAnswer(parts, request, held.refused)
    const text = held.key.reveal()
    const owner = await parts.store.keys.byHash(hashKey(text))
    const projectId = owner?.record.projectId ?? noProject
    const found = await parts.verifier.verify(projectId, {
      ...query,
      key: text,
      dryRun: true,
      requestId,
      caller: {
        address: request.ip,
        addressFrom: request.ip === request.socket.remoteAddress ? 'connection' : 'x-forwarded-for',
        origin: request.headers.origin ?? null,
        referrer: request.headers.referer ?? null,
        userAgent: request.headers['user-agent'] ?? null,
      },
    })
    const asked = { projectId, keyspace: query.keyspace, dryRun: true }
    if (found.code !== null || !found.key)
      return { refusal: readyAnswer(found, styleFor(parts, found, asked, styleTo(parts, request))) }
    const { request_id, evaluated, granted, remaining, limits, warnings } = decisionView(found, styleOf(parts))
    const { environment, name } = found.key
    const expires_at = found.key.expiresAt === null ? null : new Date(found.key.expiresAt).toISOString()
    return ok({
      valid: true as const,
      request_id,
      environment,
      name,
      expires_at,
      evaluated,
      granted,
      remaining,
      limits,
      warnings,
    })
  },
})
