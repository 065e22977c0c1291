import type { KeyRecord } from '../../../model/key.ts'
import type { Store } from '../../../store/store.ts'
import { conflict, notFound, ok } from '../../answer.ts'
import { findKey } from '../../find.ts'
import { forceView } from '../../revocation-bounds.ts'
import { defineRoute } from '../../route.ts'
import { keyParams } from '../../schemas/key.ts'
import { laterReceipt } from '../../schemas/receipt.ts'
import { iso } from '../../views/time.ts'

const hourMs = 3_600_000
const codes: ReadonlySet<string> = new Set(['key.revoked', 'key.leaked'])

export const keysReceipt = defineRoute({
  id: 'keys.receipt',
  method: 'GET',
  url: '/v1/keys/:key_id/receipt',
  summary: 'Whether a revocation holds everywhere, and what was tried since',
  description:
    '`effective_at` is that of the process that answers: of a revocation before its start, the time of its start, and `elsewhere_by` and `guards_by` follow from it. `effective_everywhere_at` and `processes` are the same whoever answers.',
  access: { scope: 'keys:read' },
  params: keyParams,
  answers: { 200: laterReceipt },
  problems: [409],

  async handle({ parts, actor, params, now }) {
    await parts.countsSaved()
    const record = await findKey(parts.store, actor.projectId, params.key_id)
    if (!record) return notFound('key')
    if (record.revokedAt === null) return conflict('The key is not revoked.')
    return ok({
      key_id: record.id,
      version: record.version,
      revoked_at: iso(record.revokedAt),
      reason: record.revokeReason,
      ...forceView(await parts.acknowledgements.standing(record)),
      last_accepted_at: iso(record.lastUsedAt),
      last_accepted_by: await parts.store.keys.lastUserOf(actor.projectId, record.id),
      refused: await refusedSince(parts.store, record, record.revokedAt, now),
    })
  },
})

async function refusedSince(store: Store, { id, projectId }: KeyRecord, revokedAt: number, now: number) {
  const since = revokedAt - (revokedAt % hourMs)
  const filter = { from: revokedAt, to: now + 1, keyId: id }
  const [counts, { items }] = await Promise.all([
    store.usage.ofProject(projectId, since, now + 1, id),
    store.refusals.list(projectId, filter, { limit: 1, cursor: null }),
  ])
  const count = counts.reduce((sum, one) => sum + (codes.has(one.outcome) ? one.count : 0), 0)
  return { since: iso(since), count, last_at: iso(items[0]?.at ?? null) }
}
