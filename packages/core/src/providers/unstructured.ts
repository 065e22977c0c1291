import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.unstructured.io'

export const unstructured: Provider = {
  id: 'unstructured',
  name: 'Unstructured',
  nameIsWord: true,
  hosts: ['api.unstructured.io', 'api.unstructuredapp.io', 'platform.unstructuredapp.io', '*.api.unstructuredapp.io'],
  aliases: [
    'unstructured.io',
    'unstructured-client',
    'unstructured_client',
    'unstructured api',
    'unstructured-io',
    'unstructuredapp.io',
  ],
  docs: [docs],
  dashboard: {
    keys: 'https://platform.unstructured.io/app/account/api-keys',
  },
  variables: ['UNSTRUCTURED_API_KEY', 'UNSTRUCTURED_API_URL', 'UNSTRUCTURED_URL'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '30 to 32 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'unstructured-api-key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'API key is malformed, please type the API key correctly',
      },
      causes: ['key.mistyped', 'key.whitespace', 'key.quoted', 'key.placeholder'],
      note: 'What came has not the form of a key.',
      example: {
        body: '{"detail":"API key is malformed, please type the API key correctly in the header."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'This API key is invalid against the paid API',
      },
      causes: ['env.wrong_host', 'key.unknown'],
      note: 'The client supposes it; the key can also just be wrong.',
      example: {
        sdkText:
          "This API key is invalid against the paid API. If intending to use the free API, please initialize UnstructuredClient with `server='free-api'`.",
      },
      source: 'https://github.com/Unstructured-IO/unstructured-python-client/issues/155',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'API key is invalid, please provide a valid API key in the header',
      },
      causes: ['key.unknown', 'env.wrong_host'],
      note: 'Of another of its hosts, most often.',
      example: {
        body: '{"detail":"API key is invalid, please provide a valid API key in the header."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['env.wrong_host', 'key.unknown', 'send.wrong_header'],
      note: 'Key and address of the API stand side by side in the account: take both from there.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing', 'limit.quota'],
      note: 'The trial has ended.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'limit.quota'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'the address of the API stands beside the key in the account',
  quirks: [
    'The free API (api.unstructured.io, withdrawn), the paid one and the platform had keys of their own, each for its host.',
  ],
}
