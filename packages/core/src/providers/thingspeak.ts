import type { Provider } from '../model/provider.ts'

const docs = 'https://www.mathworks.com/help/thingspeak/error-codes.html'

export const thingspeak: Provider = {
  id: 'thingspeak',
  name: 'ThingSpeak',
  hosts: ['api.thingspeak.com', 'thingspeak.com', 'mqtt3.thingspeak.com'],
  aliases: ['thing speak', 'thingspeak api', 'thingspeak.com'],
  docs: [docs, 'https://www.mathworks.com/help/thingspeak/rest-api.html'],
  dashboard: {
    keys: 'https://thingspeak.com/channels',
  },
  variables: [
    'THINGSPEAK_API_KEY',
    'THINGSPEAK_WRITE_KEY',
    'THINGSPEAK_READ_KEY',
    'THINGSPEAK_WRITE_API_KEY',
    'THINGSPEAK_CHANNEL_ID',
    'THINGSPEAK_KEY',
  ],
  keys: [
    {
      kind: 'Write API Key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '16 capital letters and digits',
      note: 'One for each channel.',
    },
    {
      kind: 'Read API Key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '16 capital letters and digits',
    },
    {
      kind: 'User API Key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '16 capital letters and digits',
      note: 'Makes and deletes channels.',
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
      name: 'X-THINGSPEAKAPIKEY',
      scheme: null,
    },
    {
      in: 'header',
      name: 'THINGSPEAKAPIKEY',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: {
        at: 'error.error_code',
        equals: 'error_auth_required',
        orContains: 'error_auth_required',
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'send.absent', 'env.wrong_account'],
      note: 'Three keys look alike: write to update, read for a private channel, user to manage. Each is of one channel.',
      example: {
        body: '{"status":"401","error":{"error_code":"error_auth_required","message":"Authorization Required","details":"Please provide proper authentication details."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: {
        at: null,
        pattern: '^0$',
        host: 'api.thingspeak.com',
        pathPrefix: '/update',
      },
      causes: ['limit.rate', 'key.mistyped'],
      note: '0 is a refusal with status 200: less than 15 seconds since the last update, or the write key is wrong.',
      example: {
        body: '0',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        pattern: '^"?-1"?$',
        host: 'api.thingspeak.com',
      },
      causes: ['key.wrong_kind', 'send.absent'],
      note: 'A private channel without its read key.',
      example: {
        body: '-1',
      },
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
      note: 'Four channels and an update every 15 seconds are free.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
