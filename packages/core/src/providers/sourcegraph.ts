import type { Provider } from '../model/provider.ts'

const docs = 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'

export const sourcegraph: Provider = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  hosts: ['sourcegraph.com', '*.sourcegraph.com', '*.sourcegraphcloud.com'],
  aliases: ['sourcegraph api', 'src-cli', 'sourcegraph cody', 'sourcegraph.com'],
  docs: [docs, 'https://sourcegraph.com/docs/api/graphql'],
  dashboard: {
    keys: 'https://sourcegraph.com/user/settings/tokens',
  },
  variables: ['SRC_ACCESS_TOKEN', 'SRC_ENDPOINT', 'SOURCEGRAPH_TOKEN', 'SOURCEGRAPH_ACCESS_TOKEN'],
  keys: [
    {
      kind: 'access token',
      prefix: 'sgp_',
      pattern: '^sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}$',
      env: 'any',
      role: 'api',
      shape: 'sgp_, 16 hex of the instance, _ and 40 hex',
      example: ['sgp_', '5b8e1f07ac42d963', '_', '91c4e7a20fb85d36e1748ac05d2f9b63e07c4a18'].join(''),
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'token',
      note: 'The word token, not Bearer.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'Private mode requires authentication.',
      },
      causes: ['send.absent', 'config.not_loaded'],
      note: 'No token arrived: Authorization: token sgp_….',
      example: {
        body: 'Private mode requires authentication.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid access token.',
        isCommon: true,
      },
      causes: ['env.wrong_host', 'key.revoked', 'key.mistyped', 'key.expired'],
      note: 'A token is of one instance: that of sourcegraph.com is unknown at a company’s own (SRC_ENDPOINT).',
      example: {
        body: 'Invalid access token.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'The current user must be an admin',
        orContains: 'must be site admin',
        isCommon: true,
      },
      causes: ['perm.scope'],
      note: 'For site admins; sudo needs a token with site-admin:sudo.',
      example: {
        body: '{"errors":[{"message":"must be site admin"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
