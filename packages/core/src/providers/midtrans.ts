import type { Provider } from '../model/provider.ts'

export const midtrans: Provider = {
  id: 'midtrans',
  name: 'Midtrans',
  hosts: ['api.midtrans.com', 'api.sandbox.midtrans.com', 'app.midtrans.com', 'app.sandbox.midtrans.com'],
  aliases: ['midtrans', 'veritrans', 'midtrans snap', 'laravel-midtrans', 'midtrans-php'],
  docs: [
    'https://docs.midtrans.com/docs/api-authorization-headers',
    'https://docs.midtrans.com/reference/status-codes',
  ],
  dashboard: { keys: 'https://dashboard.midtrans.com/settings/config_info' },
  variables: ['MIDTRANS_SERVER_KEY', 'MIDTRANS_CLIENT_KEY', 'MIDTRANS_IS_PRODUCTION', 'MIDTRANS_MERCHANT_ID'],
  keys: [
    {
      kind: 'sandbox server key',
      prefix: 'SB-Mid-server-',
      pattern: '^SB-Mid-server-[A-Za-z0-9_-]{16,32}$',
      env: 'test',
      role: 'api',
      shape: 'SB-Mid-server- and 24 letters, digits, _ and -',
      example: ['SB-Mid-', 'server-SampleNotAKeySampleNotA'].join(''),
    },
    {
      kind: 'server key',
      prefix: 'Mid-server-',
      pattern: '^Mid-server-[A-Za-z0-9_-]{16,32}$',
      env: 'any',
      role: 'api',
      shape: 'Mid-server- and 24 letters, digits, _ and -',
      example: ['Mid-', 'server-SampleNotAKeySampleNotA'].join(''),
    },
    {
      kind: 'client key',
      prefix: null,
      pattern: '^(?:SB-)?Mid-client-[A-Za-z0-9_-]{12,32}$',
      env: 'any',
      role: 'publishable',
      shape: 'Mid-client- (SB-Mid-client- in the sandbox) and 16 letters, digits, _ and -',
      note: 'For the page alone; calls of the API want the server key.',
      example: ['SB-Mid-', 'client-SampleNotAKeySam'].join(''),
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      login: '{KEY}:',
      note: 'User name the server key, password empty: base64(KEY:).',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Operation is not allowed due to unauthorized payload' },
      causes: ['config.not_loaded', 'env.test_live', 'key.wrong_kind', 'send.absent'],
      note: 'No server key came, or that of the other side: Config::$serverKey is set after the call, or not in the class that makes it.',
      example: {
        body: '{"status_code":"401","status_message":"Operation is not allowed due to unauthorized payload.","id":"00000000-0000-0000-0000-000000000000"}',
      },
      source: [
        'https://github.com/marprin/laravel-midtrans/issues/9',
        'https://github.com/Midtrans/midtrans-php/issues/8',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Access denied due to unauthorized transaction, please check client or server key',
        orContains: 'Transaction cannot be authorized with the current client/server key',
      },
      causes: ['env.test_live', 'key.wrong_kind', 'config.not_loaded', 'key.mistyped'],
      note: 'Sandbox and production have keys and hosts of their own; isProduction chooses the host.',
      example: {
        body: '{"error_messages":["Access denied due to unauthorized transaction, please check client or server key"]}',
      },
      source: 'https://docs.midtrans.com/reference/status-codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'The ServerKey/ClientKey is null, You need to set the server-key from Config' },
      causes: ['config.not_loaded', 'key.missing'],
      example: {
        sdkText:
          'The ServerKey/ClientKey is null, You need to set the server-key from Config. Please double-check Config',
      },
      source: 'https://github.com/Midtrans/midtrans-php/blob/HEAD/Midtrans/ApiRequestor.php',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'The ServerKey/ClientKey contains white-space' },
      causes: ['key.whitespace'],
      example: { sdkText: 'The ServerKey/ClientKey contains white-space. Please double-check your API key.' },
      source: 'https://github.com/Midtrans/midtrans-php/blob/HEAD/Midtrans/ApiRequestor.php',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'sandbox and production: different hosts and keys',
  quirks: ['The Snap token comes from app.midtrans.com, all other calls go to api.midtrans.com.'],
}
