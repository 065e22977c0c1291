import type { Provider } from '../model/provider.ts'

export const mpesa = {
  id: 'mpesa',
  name: 'M-Pesa Daraja',
  hosts: ['api.safaricom.co.ke', 'sandbox.safaricom.co.ke'],
  aliases: ['mpesa', 'm-pesa', 'daraja', 'safaricom', 'lipa na mpesa', 'stk push'],
  docs: ['https://developer.safaricom.co.ke/Documentation'],
  dashboard: { keys: 'https://developer.safaricom.co.ke/MyApps' },
  variables: ['MPESA_CONSUMER_KEY', 'MPESA_CONSUMER_SECRET', 'MPESA_PASSKEY', 'MPESA_SHORTCODE', 'MPESA_ENVIRONMENT'],
  keys: [
    {
      kind: 'consumer key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '32 or 48 letters and digits',
      note: 'Sandbox and production apps have pairs of their own.',
    },
    {
      kind: 'consumer secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '16 or 64 letters and digits',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: '28 letters and digits',
      note: 'Good for an hour.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Basic', note: 'Key and secret, at /oauth/v1/generate alone.' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'Everywhere else.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 404],
      match: { at: 'errorCode', equals: '404.001.03', orContains: 'Error Occurred - Invalid Access Token' },
      causes: ['token.expired', 'env.test_live', 'perm.resource', 'key.inactive'],
      note: 'A token that is older than an hour, one of the sandbox at the live host or the reverse, or an app that was made without the product (tick Lipa na M-Pesa, then make the token anew).',
      example: {
        body: '{"requestId":"11728-2929992-1","errorCode":"404.001.03","errorMessage":"Invalid Access Token"}',
      },
      source: [
        'https://github.com/safaricom/LNMOnlineAndroidSample/issues/11',
        'https://github.com/martinmogusu/django-daraja/issues/11',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 404,
      match: { at: 'errorCode', equals: '404.001.04' },
      causes: ['send.absent', 'send.scheme_wrong', 'send.scheme_missing'],
      example: {
        body: '{"requestId":"11728-2929992-1","errorCode":"404.001.04","errorMessage":"Invalid Authentication Header"}',
      },
      source: 'https://developer.safaricom.co.ke/Documentation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: { at: 'errorCode', oneOf: ['400.008.01', '400.008.02'] },
      causes: ['send.scheme_wrong', 'env.test_live', 'key.mistyped', 'send.absent'],
      note: 'At /oauth/v1/generate: the pair is wrong or not sent as Basic, or grant_type=client_credentials is missing in the query.',
      example: {
        body: '{"requestId":"11728-2929992-1","errorCode":"400.008.01","errorMessage":"Invalid Authentication passed"}',
      },
      source: 'https://developer.safaricom.co.ke/Documentation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 500,
      match: { at: 'errorCode', equals: '500.001.1001', andContains: 'Wrong credentials' },
      causes: ['env.test_live', 'key.wrong_kind', 'key.mistyped'],
      note: 'The password of the push: base64 of short code, passkey and time; the passkey of the sandbox is not that of the live side.',
      example: {
        body: '{"requestId":"11728-2929992-1","errorCode":"500.001.1001","errorMessage":"[MpesaDB - ] - Wrong credentials"}',
      },
      source: 'https://developer.safaricom.co.ke/Documentation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'sandbox and production: different hosts, apps and passkeys',
  quirks: ['Going live makes a new app: its pair, short code and passkey replace those of the sandbox.'],
} satisfies Provider
