import type { Provider } from '../model/provider.ts'

const docs = 'https://exa.ai/docs/admin/error-codes.md'

export const exa: Provider = {
  id: 'exa',
  name: 'Exa',
  nameIsWord: true,
  hosts: ['api.exa.ai', 'mcp.exa.ai'],
  aliases: ['exa.ai', 'exa-py', 'exa_py', 'exa-js', 'exa search', 'exa mcp', 'exa api', 'metaphor-python'],
  docs: [docs, 'https://docs.exa.ai'],
  dashboard: {
    keys: 'https://dashboard.exa.ai/api-keys',
    billing: 'https://dashboard.exa.ai/billing',
  },
  variables: ['EXA_API_KEY', 'METAPHOR_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'x-api-key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Accepted, too.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 402,
      match: {
        at: null,
        contains: 'NO_MORE_CREDITS',
      },
      causes: ['account.billing'],
      note: 'Balance used up.',
      example: {
        body: '{"requestId":"f2e1d0","error":"You have exceeded your credits limit. Please top up at dashboard.exa.ai.","tag":"NO_MORE_CREDITS"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
        contains: 'API_KEY_BUDGET_EXCEEDED',
      },
      causes: ['limit.quota'],
      note: 'The limit that was set on this key; the team may still have credits.',
      example: {
        body: '{"requestId":"f2e1d0","error":"API key budget exceeded","tag":"API_KEY_BUDGET_EXCEEDED"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        pattern: 'INVALID_API_KEY|[Ii]nvalid API key|x-api-key header is invalid',
        host: '*.exa.ai',
      },
      causes: ['key.unknown', 'key.mistyped', 'key.wrong_provider', 'send.absent'],
      note: 'Missing or unknown.',
      example: {
        body: '{"requestId":"f2e1d0","error":"Invalid API key","tag":"INVALID_API_KEY"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'set the EXA_API_KEY environment variable',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'The SDK found none in this process.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'API key must be provided as an argument or in EXA_API_KEY environment variable',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'The SDK of Python found none.',
      example: {
        sdkText: 'ValueError: API key must be provided as an argument or in EXA_API_KEY environment variable',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent', 'send.wrong_header', 'config.not_loaded'],
      note: 'Missing or unknown key.',
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
      note: 'Credits used up.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource'],
      note: 'The plan does not have this feature.',
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
      note: 'Few requests a second, by end point.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The body of a refusal has requestId, error and often a tag.',
    'mcp.exa.ai takes the key as the parameter exaApiKey.',
  ],
}
