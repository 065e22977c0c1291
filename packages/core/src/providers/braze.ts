import type { Provider } from '../model/provider.ts'

export const braze: Provider = {
  id: 'braze',
  name: 'Braze',
  hosts: [
    'rest.{instance}.braze.com',
    'rest.{instance}.braze.eu',
    'sdk.{instance}.braze.com',
    'sdk.{instance}.braze.eu',
  ],
  aliases: ['braze', 'appboy', 'braze sdk', 'appboy-web-sdk', 'braze-web-sdk'],
  docs: [
    'https://www.braze.com/docs/api/basics/',
    'https://www.braze.com/docs/user_guide/administrative/access_braze/sdk_endpoints',
  ],
  dashboard: { keys: 'https://dashboard.braze.com/app_settings/developer_console' },
  variables: ['BRAZE_API_KEY', 'BRAZE_REST_API_KEY', 'BRAZE_SDK_ENDPOINT', 'BRAZE_REST_ENDPOINT', 'BRAZE_API_URL'],
  keys: [
    {
      kind: 'REST API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'GUID',
      note: 'For servers; has permissions and may have an allow-list of addresses.',
    },
    {
      kind: 'SDK API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: 'GUID',
      note: 'One for each app, on its page in the app settings.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'REST API.' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: 'Backend error: The API key' },
      causes: ['env.wrong_host', 'key.wrong_kind', 'key.mistyped'],
      note: 'The SDK asked another cluster than that of the account: set baseUrl to the SDK endpoint that the dashboard names. Or a REST key stands where the key of the app belongs.',
      example: {
        sdkText: 'Appboy SDK Error: Backend error: The API key "00000000-0000-0000-0000-000000000000" is invalid.',
      },
      source: 'https://github.com/braze-inc/braze-web-sdk/issues/47',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'message', contains: 'Invalid API Key' },
      causes: ['env.wrong_host', 'key.wrong_kind', 'key.revoked', 'key.mistyped'],
      note: 'Each cluster knows its own keys: the host (rest.iad-05.braze.com) has to be that of the dashboard.',
      example: { body: '{"message":"Invalid API Key"}' },
      source: 'https://www.braze.com/docs/api/errors/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Each account lives in one cluster (US-01 … US-10, EU-01 …) with hosts for REST and SDK of its own.',
  quirks: ['REST endpoint and SDK endpoint are two hosts; the key of one is refused at the other.'],
}
