import { changeKey } from '../../change-key.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams } from '../../schemas/key.ts'
import { shared } from '../../schemas/types.ts'

export const keysDisable = defineRoute({
  id: 'keys.disable',
  method: 'POST',
  url: '/v1/keys/:key_id/disable',
  summary: 'Switch a key off for a while',
  access: { scope: 'keys:write' },
  params: keyParams,
  answers: { 200: shared(key) },
  problems: [409],

  handle: (call) =>
    changeKey(call, {
      action: 'key.disable',
      event: 'key.updated',
      details: { disabled: true },
      patch: ({ disabledAt, revokedAt }) => (revokedAt === null ? { disabledAt: disabledAt ?? call.now } : null),
      otherwise: 'The key is revoked.',
    }),
})
