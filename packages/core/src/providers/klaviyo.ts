import type { Provider } from '../model/provider.ts'

export const klaviyo = {
  id: 'klaviyo',
  name: 'Klaviyo',
  hosts: ['a.klaviyo.com'],
  aliases: ['klaviyo api', 'klaviyo-api'],
  docs: ['https://developers.klaviyo.com/en/docs/authenticate_'],
  dashboard: { keys: 'https://www.klaviyo.com/settings/account/api-keys' },
  variables: ['KLAVIYO_API_KEY', 'KLAVIYO_PRIVATE_KEY', 'KLAVIYO_PUBLIC_KEY', 'KLAVIYO_COMPANY_ID'],
  keys: [
    {
      kind: 'private key',
      prefix: 'pk_',
      pattern: '^pk_[0-9A-Za-z_]{34,}$',
      env: 'any',
      role: 'api',
      shape: 'pk_ and 34 or more',
      note: 'Pk means private key here (Stripe and Mapbox: public).',
      example: 'pk_etfot4SQAkcBNmBeH5hNhXOt7hei1oBe95',
    },
    {
      kind: 'public key / site id',
      prefix: null,
      pattern: '^[A-Za-z0-9]{6}$',
      env: 'any',
      role: 'publishable',
      shape: '6 letters and digits',
      note: 'For /client endpoints.',
      example: 'JhNXQd',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Klaviyo-API-Key' },
    { in: 'header', name: 'revision', scheme: null },
    { in: 'query', name: 'company_id', scheme: null, note: 'Client endpoints.' },
  ],
  companions: [
    { in: 'header', name: 'revision', required: 'always', value: '2024-10-15', failure: '400 missing revision' },
  ],
  probe: {
    method: 'GET',
    url: 'https://a.klaviyo.com/api/accounts',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies: 'account id, name',
    note: 'Needs accounts:read.',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'errors[0].code',
        equals: 'not_authenticated',
        orContains: 'Missing or invalid authorization scheme. Please use Klaviyo-API-Key.',
      },
      causes: ['send.scheme_wrong', 'send.absent'],
      note: 'Bearer used for a private key.',
      example: {
        body: '{"errors":[{"id":"00000000-0000-4000-8000-000000000000","status":401,"code":"not_authenticated","title":"Authentication credentials were not provided.","detail":"Missing or invalid authorization scheme. Please use Klaviyo-API-Key.","source":{"pointer":"/data/"}}]}',
      },
      source:
        'https://community.klaviyo.com/marketing-30/authentication-problem-for-new-api-i-am-using-correct-api-7403',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: 'errors[0].code',
        equals: 'authentication_failed',
        orContains: 'Incorrect authentication credentials.',
      },
      causes: ['key.unknown', 'key.mistyped', 'key.wrong_kind'],
      example: {
        body: '{"errors":[{"status":401,"code":"authentication_failed","title":"Incorrect authentication credentials.","detail":"Incorrect authentication credentials."}]}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: {
        at: 'errors[0].code',
        equals: 'permission_denied',
        orContains: 'The API key specified does not have permission to perform this action.',
      },
      causes: ['perm.scope'],
      example: {
        body: '{"errors":[{"status":403,"code":"permission_denied","title":"You do not have permission to perform this action.","detail":"The API key specified does not have permission to perform this action."}]}',
      },
      source: 'https://developers.klaviyo.com/en/docs/authenticate_',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: { at: 'errors[0].detail', contains: 'revision' },
      causes: ['send.companion'],
      example: {
        body: '{"errors":[{"status":400,"code":"invalid","title":"Invalid input.","detail":"The revision header is required"}]}',
      },
      source: 'https://developers.klaviyo.com/en/docs/authenticate_',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['pk_ is the PRIVATE key.', 'Docs say 400 for an invalid or missing key, the API answers 401.'],
} satisfies Provider
