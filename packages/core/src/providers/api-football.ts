import type { Provider } from '../model/provider.ts'

export const apiFootball = {
  id: 'api-football',
  name: 'API-Football',
  nameIsWord: true,
  hosts: ['v3.football.api-sports.io', 'api.football-data.org'],
  aliases: ['api-football', 'api-sports', 'football-data.org'],
  docs: ['https://www.football-data.org/documentation/quickstart'],
  dashboard: { keys: 'https://dashboard.api-football.com' },
  variables: ['API_FOOTBALL_KEY', 'FOOTBALL_DATA_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 hex' }],
  placements: [
    { in: 'header', name: 'x-apisports-key', scheme: null },
    { in: 'header', name: 'X-Auth-Token', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [403],
      match: { at: null, contains: 'apparently not within your permissions' },
      causes: ['perm.resource'],
      example: {
        sdkText:
          'The resource you are looking for is restricted and apparently not within your permissions. Please check your subscription.',
      },
      source: 'https://www.football-data.org/documentation/quickstart',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400],
      match: { at: null, contains: 'Your API token is invalid' },
      causes: ['key.mistyped', 'key.unknown'],
      example: { body: '{"message":"Your API token is invalid.","errorCode":400}' },
      source: 'https://www.football-data.org/documentation/quickstart',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 403],
      match: { at: null, contains: 'Error/Missing application key' },
      causes: ['key.missing', 'key.unknown', 'send.wrong_header'],
      example: {
        body: '{"errors":{"token":"Error/Missing application key. Go to https://www.api-football.com/documentation-v3 to learn how to get your API application key."}}',
      },
      source: 'https://www.football-data.org/documentation/quickstart',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 403],
      match: { at: null, contains: 'Your account is suspended, check on' },
      causes: ['account.suspended'],
      example: {
        body: '{"errors":{"access":"Your account is suspended, check on https://dashboard.api-football.com."}}',
      },
      source: 'https://www.football-data.org/documentation/quickstart',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
