import type { Provider } from '../model/provider.ts'

export const fmp: Provider = {
  id: 'fmp',
  name: 'Financial Modeling Prep',
  hosts: ['financialmodelingprep.com'],
  aliases: ['financial modeling prep', 'financialmodelingprep', 'fmp api', 'fmpsdk'],
  docs: ['https://site.financialmodelingprep.com/developer/docs'],
  dashboard: {
    keys: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
  },
  variables: ['FMP_API_KEY', 'FINANCIAL_MODELING_PREP_API_KEY', 'API_KEY_FINANCIALMODELINGPREP'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
    },
  ],
  placements: [
    { in: 'query', name: 'apikey', scheme: null },
    { in: 'header', name: 'apikey', scheme: null },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://financialmodelingprep.com/stable/search-symbol?query=AAPL&limit=1&apikey={KEY}',
    cost: 'one call of the day (free: 250)',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: [200, 401, 403],
      match: { at: 'Error Message', startsWith: 'Invalid API KEY.' },
      causes: ['key.unknown', 'key.mistyped', 'key.missing', 'config.not_loaded', 'send.wrong_header'],
      note: 'Also without any key. Was HTTP 200 for years.',
      example: {
        body: '{"Error Message":"Invalid API KEY. Please retry or visit our documentation to create one FREE https://financialmodelingprep.com/developer/docs"}',
      },
      source: ['https://github.com/halessi/DCF/pull/2', 'https://github.com/JerBouma/FinanceToolkit/issues/10'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 403],
      match: { at: null, contains: 'Legacy Endpoint' },
      causes: ['api.retired'],
      note: '/api/v3 and /api/v4 only serve accounts that paid before 31 August 2025; all others use /stable.',
      example: {
        body: '{"Error Message":"Legacy Endpoint : Due to Legacy endpoints being no longer supported - This endpoint is only available for legacy users who have valid subscriptions prior August 31, 2025. Please visit our subscription page to upgrade your plan or contact us at https://site.financialmodelingprep.com/developer/docs/pricing"}',
      },
      source: 'https://github.com/AI4Finance-Foundation/FinRobot/issues/73',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 402, 403],
      match: { at: null, contains: 'Premium Query Parameter' },
      causes: ['perm.resource'],
      note: 'Plain text under a JSON content type. The endpoint is free, the value is not: most symbols outside a short list, a long period, a high limit.',
      example: {
        body: "Premium Query Parameter: 'Special Endpoint : This value set for 'symbol' is not available under your current subscription please visit our subscription page to upgrade your plan at https://financialmodelingprep.com/",
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 402, 403],
      match: { at: null, pattern: '(?:Exclusive|Special|Restricted) Endpoint ?: ?This' },
      causes: ['perm.resource'],
      note: 'The plan lacks the endpoint; the key is fine.',
      example: {
        body: '{"Error Message":"Exclusive Endpoint : This endpoint is not available under your current subscription agreement, please visit our subscription page to upgrade your plan or contact us at https://site.financialmodelingprep.com/developer/docs/pricing"}',
      },
      source: [
        'https://site.financialmodelingprep.com/developer/docs',
        'wording read in the code of several public projects',
      ],
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 403],
      match: { at: null, contains: 'This endpoint is only for premium members' },
      causes: ['perm.resource'],
      note: 'Older wording.',
      example: {
        body: '{"Error Message":"This endpoint is only for premium members. Please visit the subscription page to upgrade the plan (Starter or higher) at https://financialmodelingprep.com/developer/docs/pricing"}',
      },
      source: 'https://github.com/OpenBB-finance/OpenBB/issues/4394',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 402, 429],
      match: { at: null, contains: 'Bandwidth Limit Reach' },
      causes: ['limit.quota'],
      note: 'Bytes of 30 days, not calls.',
      example: {
        body: '{"Error Message":"Bandwidth Limit Reach . Please upgrade your plan or visit our documentation for more details at https://site.financialmodelingprep.com/"}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 402, 429],
      match: { at: null, contains: 'Limit Reach' },
      causes: ['limit.quota', 'limit.rate'],
      note: 'The calls of the day, or of the minute.',
      example: {
        body: '{"Error Message":"Limit Reach . Please upgrade your plan or visit our documentation for more details at https://site.financialmodelingprep.com/"}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'One host; /stable is the current API, /api/v3 and /api/v4 are legacy.',
  quirks: [
    'Plan refusals look like quota refusals ("Please upgrade your plan"): the first words decide.',
    'The field is "Error Message", with a blank; some refusals are plain text.',
  ],
}
