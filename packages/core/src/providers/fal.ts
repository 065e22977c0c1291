import type { Provider } from '../model/provider.ts'

export const fal: Provider = {
  id: 'fal',
  name: 'fal',
  nameIsWord: true,
  hosts: ['fal.run', 'queue.fal.run', 'rest.fal.ai', 'rest.alpha.fal.ai', 'api.fal.ai', 'ws.fal.run'],
  aliases: ['fal.ai', 'fal-ai', 'fal_client', '@fal-ai/client', 'falai'],
  docs: ['https://docs.fal.ai/model-apis/authentication', 'https://docs.fal.ai/model-apis/errors'],
  dashboard: {
    keys: 'https://fal.ai/dashboard/keys',
    billing: 'https://fal.ai/dashboard/billing',
    status: 'https://status.fal.ai',
  },
  variables: ['FAL_KEY', 'FAL_KEY_ID', 'FAL_KEY_SECRET', 'FAL_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}$',
      env: 'any',
      role: 'api',
      shape: 'the id of the key (a UUID), a colon and 32 lowercase hex: 69 characters',
      note: 'The id alone, or the secret alone, is no key.',
      example: ['7b1f0c52-3d94-4e6a-a1c8-5f2e9d8b7046:', '9c3f7a1e5b2d8046c4e9f1a3d7b50682'].join(''),
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Key' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: 'detail', contains: 'Exhausted balance' },
      causes: ['account.billing'],
      note: 'Nothing is wrong with the key: it belongs to an account without credit.',
      example: {
        body: '{"detail": "User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing."}',
      },
      source: 'https://docs.fal.ai/model-apis/errors',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: 'detail', contains: 'User is locked' },
      causes: ['account.suspended', 'account.billing'],
      example: { body: '{"detail": "User is locked. Reason: (text not recorded)"}' },
      source: 'https://docs.fal.ai/model-apis/errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: 'detail', contains: 'Authentication is required to access this application' },
      causes: ['send.absent', 'key.missing', 'config.not_loaded', 'send.scheme_wrong'],
      note: 'Bearer before the key is not read: the word is Key.',
      example: {
        body: '{"detail": "Cannot access application \'fal-ai/flux\'. Authentication is required to access this application."}',
      },
      source: 'https://docs.fal.ai/model-apis/authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: 'detail', contains: 'No user found for Key ID and Secret' },
      causes: ['key.unknown', 'key.revoked', 'key.truncated', 'key.mistyped', 'token.incomplete'],
      example: { body: '{"detail": "No user found for Key ID and Secret"}' },
      source: 'https://docs.fal.ai/model-apis/errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'Please set the FAL_KEY environment variable' },
      causes: ['config.not_loaded', 'key.missing'],
      example: {
        sdkText:
          'fal_client.auth.MissingCredentialsError: Please set the FAL_KEY environment variable to your API key, or set the FAL_KEY_ID and FAL_KEY_SECRET environment variables.',
      },
      source: 'https://github.com/fal-ai/fal',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'One service; fal.run answers at once, queue.fal.run by a queue.',
  quirks: ['The scheme word is Key, not Bearer.', 'An account without credit is told as a locked user with 403.'],
}
