import type { Provider } from '../model/provider.ts'

export const woocommerce = {
  id: 'woocommerce',
  name: 'WooCommerce',
  nameIsWord: true,
  hosts: [],
  aliases: ['woocommerce api', 'woocommerce rest', 'woocommerce_rest', 'wc-api', 'woocommerce'],
  docs: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
  dashboard: { keys: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication' },
  variables: [
    'WC_CONSUMER_KEY',
    'WC_CONSUMER_SECRET',
    'WOOCOMMERCE_CONSUMER_KEY',
    'WOOCOMMERCE_KEY',
    'WOOCOMMERCE_SECRET',
  ],
  keys: [
    { kind: 'consumer key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'ck_ and 40 hex' },
    { kind: 'consumer secret', prefix: null, pattern: null, env: 'any', role: 'signing', shape: 'cs_ and 40 hex' },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Basic' },
    { in: 'query', name: 'consumer_key', scheme: null },
    { in: 'query', name: 'consumer_secret', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, contains: 'Consumer secret is invalid' },
      causes: ['key.mistyped', 'key.truncated', 'config.shadowed'],
      example: {
        body: '{"code":"woocommerce_rest_authentication_error","message":"Consumer secret is invalid.","data":{"status":401}}',
      },
      source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, pattern: 'Consumer [Kk]ey is invalid' },
      causes: ['key.unknown', 'key.wrong_kind', 'env.wrong_host', 'send.conflict'],
      note: 'Looked up in this very shop; another Authorization header (a proxy, a JWT plugin) is read as the key too.',
      example: {
        body: '{"code":"woocommerce_rest_authentication_error","message":"Consumer Key is invalid.","data":{"status":401}}',
      },
      source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, pattern: 'Consumer key is missing|oauth_consumer_key parameter is missing' },
      causes: ['send.stripped', 'send.absent'],
      example: {
        body: '{"errors":[{"code":"woocommerce_api_authentication_error","message":"oauth_consumer_key parameter is missing"}]}',
      },
      source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'provided signature does not match' },
      causes: ['sign.mismatch'],
      example: {
        body: '{"code":"woocommerce_rest_authentication_error","message":"Invalid signature - provided signature does not match.","data":{"status":401}}',
      },
      source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'nonce has already been used' },
      causes: ['sign.nonce'],
      example: {
        body: '{"code":"woocommerce_rest_authentication_error","message":"Invalid nonce - nonce has already been used.","data":{"status":401}}',
      },
      source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Invalid timestamp', andContains: 'woocommerce' },
      causes: ['sign.clock'],
      example: {
        body: '{"code":"woocommerce_rest_authentication_error","message":"Invalid timestamp.","data":{"status":401}}',
      },
      source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'The API key provided does not have' },
      causes: ['perm.scope'],
      example: {
        body: '{"code":"woocommerce_rest_authentication_error","message":"The API key provided does not have write permissions.","data":{"status":401}}',
      },
      source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, pattern: 'woocommerce_rest_cannot_(?:view|create|edit|delete|batch)' },
      causes: ['send.stripped', 'key.wrong_kind', 'send.scheme_wrong', 'perm.scope'],
      note: 'The shop saw no key at all (header dropped by the server, keys in the query over plain http), or the user behind it may not.',
      example: {
        body: '{"code":"woocommerce_rest_cannot_view","message":"Sorry, you cannot list resources.","data":{"status":401}}',
      },
      source: 'https://github.com/woocommerce/woocommerce/issues/22926',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['Over plain http only OAuth 1.0a signatures are read: Basic and the keys in the query are passed over.'],
} satisfies Provider
