import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { closed, id } from '../../schemas/types.ts'

const hourMs = 3_600_000

export const usageReport = defineRoute({
  id: 'usage.report',
  method: 'POST',
  url: '/v1/usage/report',
  summary: 'Report uses that were granted without asking',
  description:
    'By guards that remember grants for a moment: adds to the usage of the current hour. Keys of other projects are passed over; `counted` tells how many uses were taken.',
  access: { scope: 'keys:verify' },
  body: closed({
    items: Type.Array(closed({ key_id: id, count: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }) }), {
      minItems: 1,
      maxItems: 100,
    }),
  }),
  answers: { 200: Type.Object({ counted: Type.Integer() }) },

  async handle({ parts, actor: { projectId }, body, now }) {
    const hour = Math.floor(now / hourMs) * hourMs
    const known = await Promise.all(body.items.map(({ key_id }) => parts.store.keys.byId(projectId, key_id)))
    const counts = body.items.flatMap(({ key_id, count }, at) =>
      known[at] ? [{ keyId: key_id, projectId, hour, outcome: 'ok' as const, count }] : [],
    )
    if (counts.length > 0) await parts.store.usage.add(counts)
    return ok({ counted: counts.reduce((sum, { count }) => sum + count, 0) })
  },
})
