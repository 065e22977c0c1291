import type { Provider } from '../model/provider.ts'

export const paystack = {
  id: 'paystack',
  name: 'Paystack',
  hosts: ['api.paystack.co'],
  aliases: ['paystack'],
  docs: ['https://paystack.com/docs/api/authentication/'],
  dashboard: { keys: 'https://dashboard.paystack.com/#/settings/developers' },
  variables: ['PAYSTACK_SECRET_KEY'],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'sk_test_ or sk_live_ and 40 hex' },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: 'message', equals: 'Invalid key' },
      causes: ['key.wrong_kind', 'env.test_live', 'key.mistyped'],
      note: 'The public key (pk_) was sent where the secret one (sk_) is asked for.',
      example: { body: '{"message": "Invalid key"}' },
      source: 'https://paystack.com/docs/api/authentication/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'No Authorization Header was found' },
      causes: ['send.absent', 'send.stripped'],
      example: { body: '{"status":false,"message":"No Authorization Header was found"}' },
      source: 'https://paystack.com/docs/api/authentication/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Format is Authorization: Bearer [secret key]' },
      causes: ['send.scheme_missing'],
      example: { body: '{"status":false,"message":"Format is Authorization: Bearer [secret key]"}' },
      source: 'https://paystack.com/docs/api/authentication/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
