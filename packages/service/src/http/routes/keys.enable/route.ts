import { changeKey } from '../../change-key.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams } from '../../schemas/key.ts'
import { shared } from '../../schemas/types.ts'

export const keysEnable = defineRoute({
  id: 'keys.enable',
  method: 'POST',
  url: '/v1/keys/:key_id/enable',
  summary: 'Switch a disabled key on again',
  access: { scope: 'keys:write' },
  params: keyParams,
  answers: { 200: shared(key) },
  problems: [409],

  handle: (call) =>
    changeKey(call, {
      action: 'key.enable',
      event: 'key.updated',
      details: { disabled: false },
      patch: ({ revokedAt }) => (revokedAt === null ? { disabledAt: null } : null),
      otherwise: 'The key is revoked; restore it instead.',
    }),
})
