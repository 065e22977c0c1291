import type { Provider } from '../model/provider.ts'

export const onesignal = {
  id: 'onesignal',
  name: 'OneSignal',
  hosts: ['onesignal.com', 'api.onesignal.com'],
  aliases: ['onesignal'],
  docs: ['https://documentation.onesignal.com/docs/keys-and-ids'],
  dashboard: { keys: 'https://dashboard.onesignal.com' },
  variables: ['ONESIGNAL_REST_API_KEY', 'ONESIGNAL_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'os_v2_app_ or os_v2_org_ and more; older ones 48 letters and digits',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Key' },
    { in: 'header', name: 'Authorization', scheme: 'Basic' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 403],
      match: { at: null, contains: "Access denied.  Please include an 'Authorization: " },
      causes: ['send.scheme_wrong', 'key.wrong_kind', 'send.absent'],
      note: 'Keys of the newer form go with `Key`, older ones with `Basic`.',
      example: {
        body: '{"errors":["Access denied.  Please include an \'Authorization: ...\' header with a valid API key (https://documentation.onesignal.com/docs/accounts-and-keys)."]}',
      },
      source: 'https://documentation.onesignal.com/docs/keys-and-ids',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: { at: null, contains: 'Please include a case-sensitive header of Authorization' },
      causes: ['send.scheme_wrong', 'key.wrong_kind', 'send.absent'],
      example: {
        body: '{"errors":["Please include a case-sensitive header of Authorization: Basic <YOUR-REST-API-KEY-HERE> with a valid REST API key."]}',
      },
      source: 'https://documentation.onesignal.com/docs/keys-and-ids',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
