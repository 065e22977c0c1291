import type { Provider } from '../model/provider.ts'

export const tado: Provider = {
  id: 'tado',
  name: 'tado°',
  hosts: ['my.tado.com', 'auth.tado.com', 'login.tado.com', 'hops.tado.com'],
  aliases: ['tado', 'pytado', 'python-tado', 'homebridge-tado'],
  docs: ['https://support.tado.com/en/articles/8565472-how-do-i-authenticate-to-access-the-rest-api'],
  dashboard: { keys: 'https://app.tado.com/' },
  variables: ['TADO_USERNAME', 'TADO_PASSWORD', 'TADO_REFRESH_TOKEN'],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JSON Web Token',
      note: 'Ten minutes; by the device code flow, since 21 March 2025 the only one.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'Login failed for unknown reason with status code',
      },
      causes: ['api.retired', 'client.defect'],
      note: 'Older PyTado signs in with name and password, a way that tado° closed on 21 March 2025: update the program and sign in by the link with the code.',
      example: { sdkText: 'Error during Tado setup: Login failed for unknown reason with status code 403' },
      source: [
        'https://github.com/home-assistant/core/issues/141631',
        'https://support.tado.com/en/articles/8565472-how-do-i-authenticate-to-access-the-rest-api',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.quota', 'limit.rate'],
      note: 'Since late 2025 a daily number of calls, smaller without a subscription.',
      source: 'https://support.tado.com/en/articles/12165739-limitation-for-rest-api-usage',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
