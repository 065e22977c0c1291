import type { Provider } from '../model/provider.ts'

const docs = 'https://hunter.io/api-documentation/v2'

export const hunter: Provider = {
  id: 'hunter',
  name: 'Hunter',
  nameIsWord: true,
  hosts: ['api.hunter.io'],
  aliases: ['hunter.io', 'hunter api', 'pyhunter', 'hunter email finder'],
  docs: [docs],
  dashboard: {
    keys: 'https://hunter.io/api-keys',
  },
  variables: ['HUNTER_API_KEY', 'HUNTER_IO_API_KEY', 'HUNTERIO_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 hex digits',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'api_key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'X-API-KEY',
      scheme: null,
    },
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
        at: null,
        contains: 'No user found for the API key supplied',
      },
      causes: ['key.unknown', 'key.revoked', 'key.mistyped'],
      note: 'Deleted or misspelt.',
      example: {
        body: '{"errors":[{"id":"authentication_failed","code":401,"details":"No user found for the API key supplied"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'errors[].id',
        equals: 'authentication_failed',
        host: 'api.hunter.io',
      },
      causes: ['send.absent', 'key.missing'],
      example: {
        body: '{"errors":[{"id":"authentication_failed","code":401,"details":"Missing API key"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [402, 429],
      match: {
        at: 'errors[].id',
        pattern: 'too_many_requests|usage_exceeded',
        host: 'api.hunter.io',
      },
      causes: ['limit.quota', 'account.billing'],
      note: '429 is the month of the plan; calls that come too fast are refused with 403.',
      example: {
        body: '{"errors":[{"id":"too_many_requests","code":429,"details":"You\'ve exceeded the maximum number of searches of your plan"}]}',
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
      causes: ['limit.rate'],
      note: 'Too many calls a second are refused with 403.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 451,
      match: {
        at: null,
      },
      causes: ['perm.resource'],
      note: 'The person asked for their data not to be processed.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
