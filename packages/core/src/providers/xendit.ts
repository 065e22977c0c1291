import type { Provider } from '../model/provider.ts'

export const xendit: Provider = {
  id: 'xendit',
  name: 'Xendit',
  hosts: ['api.xendit.co'],
  aliases: ['xendit', 'xendit-php', 'xendit-node'],
  docs: ['https://docs.xendit.co/docs/api-keys'],
  dashboard: { keys: 'https://dashboard.xendit.co/settings/developers#api-keys' },
  variables: ['XENDIT_SECRET_KEY', 'XENDIT_API_KEY', 'XENDIT_PUBLIC_KEY'],
  keys: [
    {
      kind: 'secret key',
      prefix: 'xnd_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'xnd_development_ or xnd_production_ and letters and digits',
      note: 'Each product (Money in, Money out, Balance, Transaction) is granted apart: none, read, or write.',
    },
    {
      kind: 'public key',
      prefix: 'xnd_public_',
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: 'xnd_public_ and letters and digits',
      note: 'Makes tokens of cards in the browser.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Basic', login: '{KEY}:', note: 'KEY: with an empty password.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: {
        at: null,
        contains: 'API key is not authorized for this API service',
        orContains: 'does not have necessary permissions to perform the request',
      },
      causes: ['perm.scope'],
      note: 'The key was made without this product: give it read or write there (the balance belongs to Money out).',
      example: {
        body: '{"error_code":"REQUEST_FORBIDDEN_ERROR","message":"API key is not authorized for this API service"}',
      },
      source: ['https://github.com/xendit/xendit-php/issues/82', 'https://docs.xendit.co/docs/api-keys'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'make sure to use the secret/public API key that you can obtain from the Xendit' },
      causes: ['key.wrong_kind', 'key.mistyped', 'env.test_live', 'key.unknown'],
      note: 'A public key (xnd_public_…) makes tokens of cards and nothing else; invoices, payouts and the like want the secret key (xnd_development_… or xnd_production_…).',
      example: {
        body: '{"error_code":"INVALID_API_KEY","message":"The API key provided is invalid. Please make sure to use the secret/public API key that you can obtain from the Xendit Dashboard"}',
      },
      source: ['https://github.com/xendit/xendit-node/issues/168', 'https://docs.xendit.co/docs/api-keys'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'error_code', equals: 'INVALID_API_KEY' },
      causes: ['key.unknown', 'key.mistyped', 'send.scheme_wrong', 'key.wrong_kind'],
      example: { body: '{"error_code":"INVALID_API_KEY","message":"API key format is invalid"}' },
      source: 'https://docs.xendit.co/docs/api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
