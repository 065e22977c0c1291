import type { Provider } from '../model/provider.ts'

const docs = 'https://creator.poe.com/docs'

export const poe: Provider = {
  id: 'poe',
  name: 'Poe',
  nameIsWord: true,
  hosts: ['api.poe.com'],
  aliases: ['poe.com', 'poe api', 'fastapi-poe', 'fastapi_poe'],
  docs: [docs, 'https://creator.poe.com/docs/external-applications/openai-compatible-api'],
  dashboard: {
    keys: 'https://poe.com/api_key',
  },
  variables: ['POE_API_KEY', 'POE_ACCESS_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '43 letters, digits, - and _',
      note: 'Of the account; calls bots with its points.',
    },
    {
      kind: 'access key of a server bot',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '32 letters and digits',
      note: 'Poe sends it to the bot; it does not open the API.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'error.type',
        equals: 'authentication_error',
        host: 'api.poe.com',
      },
      causes: ['key.unknown', 'key.wrong_kind', 'key.mistyped'],
      note: 'The key of poe.com/api_key, not the access key of a bot.',
      example: {
        body: '{"error":{"code":401,"type":"authentication_error","message":"Invalid API key","metadata":{}}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: 'error.type',
        equals: 'insufficient_credits',
        host: 'api.poe.com',
      },
      causes: ['account.billing'],
      note: 'Points of the account.',
      example: {
        body: '{"error":{"code":402,"type":"insufficient_credits","message":"You have used all your points","metadata":{}}}',
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
      causes: ['key.unknown', 'key.wrong_kind', 'send.absent'],
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
      note: 'Refused for its content, or a bot that this account may not use.',
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
      note: '500 requests a minute.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The access key of a server bot proves Poe to the bot; the API key proves the account to Poe.'],
}
