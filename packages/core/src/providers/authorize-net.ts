import type { Provider } from '../model/provider.ts'

const codes = 'https://developer.authorize.net/api/reference/responseCodes.html'

export const authorizeNet: Provider = {
  id: 'authorize-net',
  name: 'Authorize.Net',
  hosts: ['api.authorize.net', 'api2.authorize.net', 'apitest.authorize.net'],
  aliases: ['authorize.net', 'authorizenet', 'anet api', 'authorize net', 'accept.js'],
  docs: ['https://developer.authorize.net/api/reference/', codes],
  dashboard: {
    keys: 'https://account.authorize.net/',
    more: { sandbox: 'https://sandbox.authorize.net/' },
    status: 'https://status.authorize.net/',
  },
  variables: [
    'AUTHORIZE_NET_LOGIN_ID',
    'AUTHORIZE_NET_TRANSACTION_KEY',
    'AUTHORIZENET_API_LOGIN_ID',
    'AUTHORIZENET_TRANSACTION_KEY',
    'AUTHORIZE_NET_CLIENT_KEY',
  ],
  keys: [
    { kind: 'API login ID', prefix: null, pattern: null, env: 'any', role: 'id', shape: 'up to 20 letters and digits' },
    { kind: 'transaction key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '16 letters and digits' },
    {
      kind: 'public client key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: 'some 80 letters and digits',
      note: 'For Accept.js in the browser; far longer than the transaction key.',
    },
  ],
  placements: [
    {
      in: 'body',
      name: 'transactionKey',
      scheme: null,
      note: 'In merchantAuthentication, beside name (the API login ID).',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'User authentication failed due to invalid authentication values',
      },
      causes: ['env.test_live', 'key.unknown', 'key.wrong_kind', 'key.mistyped', 'key.revoked', 'config.not_loaded'],
      note: 'Status 200, code E00007. Sandbox and production have accounts of their own (an account in test mode is none of the sandbox); a new transaction key ends the old one within a day; in the browser it is often the transaction key in place of the public client key.',
      example: {
        body: '{"messages":{"resultCode":"Error","message":[{"code":"E00007","text":"User authentication failed due to invalid authentication values."}]}}',
      },
      source: [
        'https://github.com/AuthorizeNet/sample-code-php/issues/168',
        'https://github.com/AuthorizeNet/sdk-php/issues/473',
        'https://github.com/drewisme/authorizesauce/issues/38',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, pattern: 'merchantAuthentication\\.(name|transactionKey) is invalid or not present' },
      causes: ['key.missing', 'config.not_loaded', 'key.mistyped'],
      note: 'E00005 and E00006.',
      example: { sdkText: 'E00005: The merchantAuthentication.transactionKey is invalid or not present.' },
      source: codes,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'The account or API user is inactive' },
      causes: ['account.suspended', 'key.inactive'],
      note: 'E00008.',
      example: { sdkText: 'E00008: User authentication failed. The account or API user is inactive.' },
      source: codes,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, pattern: 'E_WC_1[08]|Client key is required' },
      causes: ['key.missing', 'config.not_loaded'],
      note: 'Accept.js was given no API login ID or no public client key.',
      example: { sdkText: 'E_WC_18: Client key is required.' },
      source: 'https://github.com/j-em/react-authorize-net/issues/33',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['Refusals come with status 200; the code is in the body.'],
}
