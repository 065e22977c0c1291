import { changeKey } from '../../change-key.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams } from '../../schemas/key.ts'
import { shared } from '../../schemas/types.ts'

const dayMs = 86_400_000

export const keysRestore = defineRoute({
  id: 'keys.restore',
  method: 'POST',
  url: '/v1/keys/:key_id/restore',
  summary: 'Take a revocation back',
  description: 'Within the days that the project allows (`undo_days`).',
  access: { scope: 'keys:write' },
  params: keyParams,
  answers: { 200: shared(key) },
  problems: [409],

  async handle(call) {
    const { parts, actor, now } = call
    const project = await parts.store.projects.byId(actor.projectId)
    const span = (project?.settings.undoDays ?? 0) * dayMs
    return changeKey(call, {
      action: 'key.restore',
      event: 'key.restored',
      patch: ({ revokedAt }) =>
        revokedAt !== null && now - revokedAt <= span
          ? { revokedAt: null, revokeReason: null, revokeNote: null }
          : null,
      otherwise: `The key is not revoked, or was revoked more than ${project?.settings.undoDays ?? 0} days ago.`,
    })
  },
})
