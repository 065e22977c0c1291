import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.activecampaign.com/reference/authentication'

export const activecampaign: Provider = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  hosts: ['*.api-us1.com', '*.api-eu1.com', '*.activehosted.com'],
  aliases: ['active campaign', 'activecampaign api', 'activehosted'],
  docs: [docs, 'https://developers.activecampaign.com/reference/url'],
  dashboard: {
    keys: 'https://help.activecampaign.com/hc/en-us/articles/207317590-Getting-started-with-the-API',
  },
  variables: [
    'ACTIVECAMPAIGN_API_KEY',
    'ACTIVECAMPAIGN_URL',
    'ACTIVECAMPAIGN_API_URL',
    'ACTIVE_CAMPAIGN_API_KEY',
    'ACTIVE_CAMPAIGN_URL',
    'ACTIVECAMPAIGN_API_TOKEN',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '72 lower-case hex',
      note: 'One for each user.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Api-Token',
      scheme: null,
    },
    {
      in: 'query',
      name: 'api_key',
      scheme: null,
      note: 'Version 1.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://{account}.api-us1.com/api/3/users/me',
    headers: {
      'Api-Token': '{KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'the user',
  },
  refusals: [
    {
      status: 200,
      match: {
        at: null,
        contains: 'You are not authorized to access this file',
      },
      causes: ['key.mistyped', 'key.unknown', 'send.absent', 'env.wrong_host', 'perm.scope'],
      note: 'Version 1 (admin/api.php), with status 200: the key is of another account or missing, or the user’s group has not the right API.',
      example: {
        body: '{"result_code":0,"result_message":"You are not authorized to access this file","result_output":"json"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['key.mistyped', 'env.wrong_host', 'send.wrong_header', 'perm.scope'],
      note: '403, not 401, also for a wrong key. Header Api-Token, no Bearer; the host is that of the account, as Settings > Developer shows it.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing'],
      note: 'The account is unpaid, or its trial is over.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
      },
      causes: ['env.wrong_host'],
      note: 'An account of that name is not at this host: copy the URL from Settings > Developer.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      note: 'Five requests a second and account.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
