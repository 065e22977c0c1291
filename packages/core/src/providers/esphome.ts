import type { Provider } from '../model/provider.ts'

export const esphome: Provider = {
  id: 'esphome',
  name: 'ESPHome web server',
  hosts: [],
  aliases: ['esphome', 'esphome web_server'],
  docs: ['https://esphome.io/components/web_server/'],
  dashboard: { keys: 'https://esphome.io/components/web_server/' },
  variables: [],
  keys: [
    {
      kind: 'password',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'user name and password of web_server: auth:',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Digest',
      note: '`type: digest`; the only way for years, whatever the manual said.',
    },
    { in: 'header', name: 'Authorization', scheme: 'Basic', note: '`type: basic`' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: 'header:www-authenticate', pattern: '[Dd]igest realm="asyncesp"' },
      causes: ['send.scheme_wrong', 'key.mistyped'],
      note: 'A client that sends Basic is refused: curl --digest.',
      example: {
        headers: {
          'www-authenticate':
            'Digest realm="asyncesp", qop="auth", nonce="5f3c0ffac7b0ce621bd3597d6d4d48aa", opaque="aa84d4d6d7953db1126ec0b7caff0c3f"',
        },
      },
      source: 'https://github.com/esphome/esphome.io/pull/2966',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, equals: '401 Unauthorized', isCommon: true },
      causes: ['send.scheme_wrong', 'key.mistyped'],
      note: 'The web server takes Digest.',
      example: { body: '401 Unauthorized' },
      source: 'https://github.com/esphome/issues/issues/1188',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: [],
}
