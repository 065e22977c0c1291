import type { Provider } from '../model/provider.ts'

export const cohere: Provider = {
  id: 'cohere',
  name: 'Cohere',
  hosts: ['api.cohere.com', 'api.cohere.ai'],
  aliases: ['cohere api', 'cohere-ai', 'chatcohere', 'cohererankers'],
  docs: ['https://docs.cohere.com/reference/errors', 'https://docs.cohere.com/reference/checkapikey'],
  dashboard: {
    keys: 'https://dashboard.cohere.com/api-keys',
    billing: 'https://dashboard.cohere.com/billing',
    status: 'https://status.cohere.com',
  },
  variables: ['CO_API_KEY', 'COHERE_API_KEY', 'CO_API_URL'],
  keys: [
    {
      kind: 'trial or production key',
      prefix: null,
      pattern: '^[A-Za-z0-9]{40}$',
      env: 'any',
      role: 'api',
      shape: '40 [A-Za-z0-9], no prefix',
      note: 'Trial and production keys look alike (trial: test-like quota).',
      example: 'wL901olFHOKthYvHElgbwjqt8UBwBNEd9X9XXpHp',
      sameShapeAs: ['aws', 'cloudflare', 'zendesk'],
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [{ in: 'header', name: 'X-Client-Name', required: 'never', failure: 'nothing' }],
  probe: {
    method: 'POST',
    url: 'https://api.cohere.com/v1/check-api-key',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'valid, organization_id, owner_id',
  },
  refusals: [
    {
      status: 401,
      match: { at: 'message', equals: 'no api key supplied' },
      causes: ['send.absent', 'key.missing', 'send.scheme_missing'],
      example: {
        body: '{"id": "00000000-0000-4000-8000-000000000000", "message": "no api key supplied"}',
        sdkText:
          "cohere.errors.UnauthorizedError: headers: {…}, status_code: 401, body: {'id': '00000000-0000-4000-8000-000000000000', 'message': 'no api key supplied'}",
      },
      source: 'https://docs.cohere.com/reference/errors',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: 'message', equals: 'invalid api token' },
      causes: ['key.unknown', 'key.mistyped', 'key.revoked', 'key.wrong_provider', 'config.shadowed', 'key.quoted'],
      note: "Older SDKs print status_code: 401, body: {'message': 'invalid api token'}.",
      example: {
        body: '{"id": "00000000-0000-4000-8000-000000000000", "message": "invalid api token"}',
        sdkText:
          "cohere.errors.UnauthorizedError: headers: {…}, status_code: 401, body: {'id': '00000000-0000-4000-8000-000000000000', 'message': 'invalid api token'}",
      },
      source: [
        'https://docs.cohere.com/reference/errors',
        'https://github.com/cohere-ai/cohere-toolkit/issues/857',
        'https://github.com/wandb/edu/issues/155',
      ],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals:
          'Your API key has expired. Please create a production key at dashboard.cohere.com or reach out to your contact at Cohere to continue usage.',
      },
      causes: ['key.expired'],
      note: 'Trial key.',
      example: {
        body: '{"id": "00000000-0000-4000-8000-000000000000", "message": "Your API key has expired. Please create a production key at dashboard.cohere.com or reach out to your contact at Cohere to continue usage."}',
      },
      source: 'https://docs.cohere.com/reference/errors',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 402,
      match: {
        at: 'message',
        equals:
          'Please add or update your payment method at https://dashboard.cohere.com/billing?tab=payment to continue',
      },
      causes: ['account.billing'],
      example: {
        body: '{"id": "00000000-0000-4000-8000-000000000000", "message": "Please add or update your payment method at https://dashboard.cohere.com/billing?tab=payment to continue"}',
      },
      source: 'https://docs.cohere.com/reference/errors',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 402,
      match: { at: 'message', startsWith: 'Maximum billing reached for this API key' },
      causes: ['limit.quota'],
      note: 'A limit you set.',
      example: {
        body: '{"id": "00000000-0000-4000-8000-000000000000", "message": "Maximum billing reached for this API key as set in your dashboard, please go to https://dashboard.cohere.com/billing?tab=payment to increase your maximum amount to continue using this API key. Your billing capacity will reset at the beginning of next month."}',
      },
      source: 'https://docs.cohere.com/reference/errors',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 404,
      match: { at: 'message', contains: 'make sure the correct model ID was used and that you have access' },
      causes: ['perm.resource', 'api.retired'],
      example: {
        body: '{"id": "00000000-0000-4000-8000-000000000000", "message": "model \'xyz\' not found, make sure the correct model ID was used and that you have access to the model."}',
      },
      source: 'https://docs.cohere.com/reference/errors',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 429,
      match: { at: 'message', startsWith: 'You are using a Trial key' },
      causes: ['limit.rate', 'env.test_live'],
      note: 'Trial vs production key: same shape.',
      example: {
        body: '{"id": "00000000-0000-4000-8000-000000000000", "message": "You are using a Trial key, which is limited to 40 API calls / minute. You can continue to use the Trial key for free or upgrade to a Production key with higher rate limits at \'https://dashboard.cohere.com/api-keys\'. Contact us on \'https://discord.gg/XW44jPfYJu\' or email us at support@cohere.com with any questions"}',
      },
      source: 'https://docs.cohere.com/reference/errors',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: null, contains: '<title>403</title>403 Forbidden' },
      causes: ['perm.region', 'perm.ip'],
      note: "HTML from Google's front end: country or network block.",
      example: {
        body: '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden',
        sdkText: 'cohere.core.api_error.ApiError: status_code: 403, body: <!doctype html>…',
      },
      source: 'https://github.com/langgenius/dify/issues/2506',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'api.cohere.ai is the old name of api.cohere.com.',
  quirks: [
    'Older tools read COHERE_API_KEY, the SDK reads CO_API_KEY first: classic not-loaded case.',
    'The same 40-character shape is used by Deepgram (hex) and Serper (hex).',
    'Error body is {id,message}; there is no code.',
  ],
  rotation: 'None public.',
  leakPolicy: 'Not known.',
}
