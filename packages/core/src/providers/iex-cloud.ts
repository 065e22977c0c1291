import type { Provider } from '../model/provider.ts'

export const iexCloud: Provider = {
  id: 'iex-cloud',
  name: 'IEX Cloud',
  hosts: ['cloud.iexapis.com', 'sandbox.iexapis.com', '{workspace}.iex.cloud', 'api.iex.cloud'],
  aliases: ['iex cloud', 'iexcloud', 'iexfinance', 'pyex'],
  docs: ['https://iexcloud.org/'],
  dashboard: { keys: 'https://iexcloud.io/console/tokens' },
  variables: ['IEX_TOKEN', 'IEX_CLOUD_API_TOKEN', 'IEX_API_KEY'],
  keys: [
    {
      kind: 'test token',
      prefix: 'Tpk_',
      pattern: null,
      env: 'test',
      role: 'api',
      shape: 'Tpk_ or Tsk_ and 32 hex',
      note: 'For the sandbox, which was withdrawn.',
    },
  ],
  placements: [{ in: 'query', name: 'token', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'The referer in the request header is not allowed' },
      causes: ['perm.referrer'],
      example: {
        body: 'The referer in the request header is not allowed. Please check the associated domain(s) for this API Key',
      },
      source: 'https://github.com/iexg/IEX-API/issues/978',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [403, 404, 451],
      match: { at: null, host: 'sandbox.iexapis.com' },
      causes: ['api.retired', 'env.wrong_host', 'key.unknown'],
      note: 'The sandbox and its Tpk_ tokens answered no more by early 2023, and the whole service ended on 31 August 2024; courses and books still print them.',
      source: 'https://github.com/nickmccullum/algorithmic-trading-python/issues/49',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['Shut down on 31 August 2024.'],
}
