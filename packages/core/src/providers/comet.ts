import type { Provider } from '../model/provider.ts'

const source = 'https://www.comet.com/docs/opik/reference/rest-api/overview'

export const comet: Provider = {
  id: 'comet',
  name: 'Comet',
  nameIsWord: true,
  hosts: ['www.comet.com', 'www.comet.ml'],
  aliases: ['comet ml', 'comet.ml', 'comet_ml', 'comet.com', 'opik', 'comet opik', 'comet-opik'],
  docs: [source, 'https://www.comet.com/docs/v2/api-and-sdk/rest-api/overview/'],
  dashboard: { keys: 'https://www.comet.com/api/my/settings/' },
  variables: [
    'COMET_API_KEY',
    'COMET_WORKSPACE',
    'COMET_URL_OVERRIDE',
    'OPIK_API_KEY',
    'OPIK_WORKSPACE',
    'OPIK_URL_OVERRIDE',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '25 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: null,
      note: 'The bare key: with “Bearer ” before it, it is looked up whole and not found.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Comet-Workspace',
      required: 'Opik in the cloud and on premises',
      failure: '403 User not allowed to access workspace',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'User with provided api key not found' },
      causes: ['key.unknown', 'send.scheme_wrong', 'env.wrong_host', 'config.shadowed'],
      note: 'The value of Authorization is looked up as it stands: a scheme before the key is part of what is not found. A key of the cloud is unknown to an installation of one’s own, and the reverse.',
      example: { body: '{"code":401,"message":"User with provided api key not found!"}' },
      source: [source, 'https://github.com/comet-ml/opik/issues/7416'],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['Authorization holds the key without a scheme.', 'The open-source Opik of one’s own asks for no key.'],
}
